import { describe, expect, it } from 'vitest';
import { breadthOf, depthOf, heardByLevel } from '../../../lib/domain/honesty/depth.ts';
import { suggestLevel } from '../../../lib/domain/honesty/level.ts';
import type { Level } from '../../../lib/domain/rows/types.ts';
import { contact, part } from '../support/rows.ts';

const DAY = 86_400_000;
const someone = (level: Level | null, lastHeardAt: number | null, fields = {}) => {
  const row = contact({ level, ...fields });
  return { contact: row, part: part(row.id, { lastHeardAt }) };
};

describe('depth and breadth', () => {
  it('are the deepest level heard from, and how many were heard in the last 60 days', () => {
    const people = [someone(1, 90 * DAY), someone(3, 100 * DAY), someone(4, null), someone(null, 99 * DAY)];
    expect(depthOf(people)).toBe(3);
    expect(breadthOf(people, 100 * DAY)).toBe(3);
    expect(breadthOf(people, 155 * DAY)).toBe(2);
    expect([depthOf([]), breadthOf([], 0)]).toEqual([null, 0]);
  });
});

describe('the meter', () => {
  it('has four levels, the last one heard from in each, and blanks', () => {
    const [early, late] = [someone(2, 5), someone(2, 9)];
    expect(heardByLevel([early, late, someone(4, null)])).toEqual([
      { level: 1, heard: null, people: 0 },
      { level: 2, heard: { contactId: late.contact.id, at: 9 }, people: 2 },
      { level: 3, heard: null, people: 0 },
      { level: 4, heard: null, people: 1 },
    ]);
  });

  it('never takes a level from a title', () => {
    const title = 'Managing Director';
    expect(suggestLevel(title)?.level).toBe(1);
    expect(
      heardByLevel([someone(null, 5, { title })]).every(({ heard, people }) => heard === null && people === 0),
    ).toBe(true);
  });
});
