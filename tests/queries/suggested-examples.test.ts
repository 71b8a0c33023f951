/** What is offered for asking, once it stands in the rep's mail: it must be read as what it was offered for. */
import { describe, expect, it } from 'vitest';
import { allSuggested } from '../../lib/domain/asking/suggested-words.ts';
import { readAsks } from '../../lib/queries/sent/read-asks.ts';

const DAY = 86_400_000;
/** A Wednesday, and one shortly before the end of the year. */
const DAYS = ['2026-06-10', '2026-12-16'] as const;

const read = (text: string, day: string = DAYS[0], examples: Parameters<typeof readAsks>[0]['examples'] = []) =>
  readAsks({
    text,
    marks: [],
    examples,
    leave: {},
    first: false,
    theirs: false,
    now: Date.parse(`${day}T10:00:00Z`),
    zone: 'UTC',
    week: new Set([1, 2, 3, 4, 5]),
  }).open;

describe.each(allSuggested())('$text', ({ kind, text }) => {
  it.each(DAYS)('asks for its kind and nothing else, by no day that nobody meant (%s)', (day) => {
    const asks = read(text, day);
    expect(asks.length).toBeGreaterThan(0);
    for (const ask of asks) {
      expect(ask).toMatchObject({ kind, direction: 'they', found: { label: 'ask' } });
      const days = ask.due === null ? 1 : (Date.parse(ask.due.date) - Date.parse(day)) / DAY;
      expect(days).toBeGreaterThan(0);
      expect(days).toBeLessThan(15);
    }
  });
});

describe('the rep', () => {
  const [offered = { kind: 'time', text: '' } as const] = allSuggested().filter(({ kind }) => kind === 'decide');

  it('may say otherwise of it', () => {
    expect(read(offered.text)).toMatchObject([{ kind: 'decide' }]);
    const [asked = { words: '' }] = read(offered.text);
    expect(read(offered.text, DAYS[0], [{ text: asked.words, label: 'none', kind: null }])).toEqual([]);
  });

  it('may call whom it is for by name, and name another day', () => {
    const monday = 'Dana, if the days I named were bad ones: which half hour on Monday would suit you?';
    expect(read(monday)).toMatchObject([{ kind: 'time', due: { date: '2026-06-15' } }]);
  });

  it('has said other things that are only alike', () => {
    expect(read('They asked which half hour would suit you. I said none of them.')).toEqual([]);
  });
});
