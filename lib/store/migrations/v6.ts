/** Version 6: names are found by what stands within them, too: "太郎" of "山田太郎", "Marie" of "Annemarie". */
type Row = Record<string, unknown>;

const MOST_WORDS = 80;
/** Where a word may begin in writing without spaces; of a syllable of Hangul, taken apart, its first sign. */
const BEGINNING = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u1100-\u1112]/gu;
/** First names that stand behind another one in one word. */
const SECOND =
  /(?<=.{3})(?:marie|maria|lore|lotte|luise|louise|rose|lena|lisa|liese|sophie|kathrin|heinz|peter|jurgen|jorg|dieter|joachim|carlo|luca|marco|franco|paolo|piero)$/;

/** As the words of a name are kept since then; a file of this step, so that no later change of them changes it. */
function within(word: string): string[] {
  const starts = [...word.matchAll(BEGINNING)].map(({ index }) => index).filter((at) => at > 0);
  const second = SECOND.exec(word);
  return [...starts.map((at) => word.slice(at)), ...(second ? [second[0]] : [])];
}

function named(row: Row): Row {
  const { ix } = row;
  if (typeof ix !== 'object' || ix === null || !('words' in ix) || !Array.isArray(ix.words)) return row;
  const words = ix.words as string[];
  const more = words.flatMap(within);
  if (more.length === 0) return row;
  return { ...row, ix: { ...ix, words: [...new Set([...words, ...more])].slice(0, MOST_WORDS) } };
}

export const v6 = {
  from: 5,
  to: 6,
  stores: {},
  /** Rows of files have no `ix`: they get it on their way into the store. */
  rows: { accounts: named, contacts: named, deals: named },
} as const;
