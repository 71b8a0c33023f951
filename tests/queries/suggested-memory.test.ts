/** What is known of a draft's sentences while it is typed. */
import { describe, expect, it } from 'vitest';
import { allSuggested } from '../../lib/domain/asking/suggested-words.ts';
import { suggestedIn } from '../../lib/queries/read/suggested-examples.ts';
import { SuggestedMemory } from '../../lib/queries/read/suggested-memory.ts';

const EXAMPLE = { text: 'Could we meet?', label: 'ask', kind: 'time' } as const;

/** Which sentences are looked up, of texts that follow on each other. */
function lookedUp(texts: readonly (readonly [sentences: string[], offered: string])[]): string[][] {
  const memory = new SuggestedMemory();
  return texts.map(([sentences, offered]) => {
    const asked: string[] = [];
    memory.findAll(sentences, offered, (sentence) => {
      asked.push(sentence);
      return sentence === EXAMPLE.text ? EXAMPLE : null;
    });
    return asked;
  });
}

describe('the memory of suggested words', () => {
  it('looks up the sentence that is new alone, be the others suggested or not', () => {
    expect(
      lookedUp([
        [['Hello.', 'Could we meet?'], ''],
        [['Hello.', 'Could we meet?', 'Soon?'], ''],
      ]),
    ).toEqual([['Hello.', 'Could we meet?'], ['Soon?']]);
  });

  it('looks all of them up again once other words are offered', () => {
    const [, again] = lookedUp([
      [['Hello.'], 'Shall we talk?'],
      [['Hello.'], 'Shall we meet?'],
    ]);
    expect(again).toEqual(['Hello.']);
  });

  it('holds the last text alone', () => {
    const [, , again] = lookedUp([
      [['Hello.'], ''],
      [['Good day.'], ''],
      [['Hello.'], ''],
    ]);
    expect(again).toEqual(['Hello.']);
  });

  it('says what looking anew says, with every letter of a suggested text', () => {
    const suggested = allSuggested().find(({ text }) => text.endsWith('?'));
    const text = `Dear Ms. Lind. ${suggested?.text ?? ''} Thank you.`;
    const memory = new SuggestedMemory();
    for (let end = 0; end <= text.length; end += 1) {
      const typed = text.slice(0, end);
      expect(suggestedIn(typed, null, memory)).toEqual(suggestedIn(typed));
    }
    const found = suggestedIn(text, null, memory);
    expect(found.filter(({ label }) => label === 'ask')).toMatchObject([{ kind: suggested?.kind }]);
  });
});
