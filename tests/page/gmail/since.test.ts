import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../lib/page/gmail/since.ts';
import * as ways from '../../../lib/page/gmail/ways.ts';

/** They say nothing of where something stands. */
const NO_WAYS: unknown[] = [ways.FIELD_NAMES];

describe('the year of a way', () => {
  const lists = Object.entries(ways).filter(([, list]) => Array.isArray(list) && !NO_WAYS.includes(list));

  it.each(lists)('is known for each of %s', (_, list) => {
    for (const [way, text] of (list as string[]).entries()) {
      expect(sourceOf(list as string[], way)).toMatch(/^.+ \(20\d\d\)$/);
      expect(sourceOf(list as string[], way)).toContain(text);
    }
  });

  it('is not made up for a place that there is not', () => {
    expect(sourceOf(ways.HEADING, 2)).toBe('');
    expect(lists.length).toBeGreaterThan(10);
  });
});
