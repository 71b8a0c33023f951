import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/language/asks/analyse.ts';
import { ReadingMemory } from '../../../lib/language/asks/reading-memory.ts';

const NOW = Date.parse('2026-06-10T10:00:00Z');
const MINUTE = 60_000;
const DRAFT =
  'Hi Dana, thanks for the tour on Monday. Could you send me the export by Friday? I will bring a draft of the plan on Tuesday. Can you call me by 11:30?';
const EXAMPLE = { text: 'Could you send me the export by Friday?', label: 'courtesy', kind: null } as const;
const OPTIONS = { now: NOW, zone: 'UTC' };

describe('a reading that is remembered', () => {
  it('is at every letter what reading anew gives', () => {
    const memory = new ReadingMemory();
    for (let end = 1; end <= DRAFT.length; end += 1) {
      const typed = DRAFT.slice(0, end);
      expect(readText(typed, { ...OPTIONS, memory })).toEqual(readText(typed, OPTIONS));
    }
  });

  it('is not made again for a sentence that stayed', () => {
    const memory = new ReadingMemory();
    const before = readText(DRAFT, { ...OPTIONS, memory }).sentences;
    const after = readText(`Hello. ${DRAFT} And`, { ...OPTIONS, memory }).sentences;
    expect(after[2]?.because).toBe(before[1]?.because);
    expect(after[2]?.start).toBe((before[1]?.start ?? 0) + 'Hello. '.length);
  });

  it('is made again where the rep works on other days', () => {
    const memory = new ReadingMemory();
    const dueOf = (week: number[]) => {
      const { sentences } = readText('Could you send me the export in two working days?', {
        ...OPTIONS,
        week: new Set(week),
        memory,
      });
      const [due] = sentences.flatMap((sentence) => (sentence.due?.ok ? sentence.due.due.date : []));
      return due;
    };
    expect(dueOf([1, 2, 3, 4, 5])).toBe('2026-06-12');
    expect(dueOf([7, 1, 2, 3, 4])).toBe('2026-06-14');
  });

  it('holds the last text only', () => {
    const memory = new ReadingMemory();
    const before = readText(DRAFT, { ...OPTIONS, memory }).sentences;
    readText('Something else.', { ...OPTIONS, memory });
    expect(readText(DRAFT, { ...OPTIONS, memory }).sentences[1]?.because).not.toBe(before[1]?.because);
  });

  it.each([
    ['the rep corrected one', { examples: [EXAMPLE] }],
    ['it is a first mail now', { first: true }],
    ['an hour passed', { now: NOW + 95 * MINUTE }],
    ['the zone changed', { zone: 'Asia/Tokyo' }],
    ['the language is another', { language: 'de' as const }],
  ])('is forgotten when %s', (_why, change) => {
    const memory = new ReadingMemory();
    readText(DRAFT, { ...OPTIONS, memory });
    const options = { ...OPTIONS, ...change };
    expect(readText(DRAFT, { ...options, memory })).toEqual(readText(DRAFT, options));
    expect(readText(DRAFT, options)).not.toEqual(readText(DRAFT, OPTIONS));
  });
});
