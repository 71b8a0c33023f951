/** The words of a folded sentence, each with its class, where it has one. */
import { ADDRESS, PLACEHOLDER } from './fold.ts';
import { smallClassOf } from './lexicon.ts';

export interface Token {
  /** Itself, or what it stands for: `<num>`, `<time>`, `<name>`, `<link>`. */
  word: string;
  /** Word class, or itself, where it stands for something; `_` = none. */
  kind: string;
  start: number;
  end: number;
}

const TOKEN =
  /§+|¤+|[$€£] ?\d[\d.,]*[km]?|\d{1,2}(?::\d\d)? ?(?:am|pm|h|uhr)\b|\d[\d.,:/]*%?|[a-z]+(?:['-][a-z]+)*|[?!]/g;
const MOST = 80;

function special(text: string): string | null {
  const [head = ''] = text;
  if (head === PLACEHOLDER) return '<name>';
  if (head === ADDRESS) return '<link>';
  if (/[$€£]/.test(head)) return '<money>';
  if (!/\d/.test(head)) return null;
  if (/[a-z]$|^\d{1,2}:\d\d$/.test(text)) return '<time>';
  return text.endsWith('%') ? '<share>' : '<num>';
}

/** Only the first words of a very long sentence. */
export function tokenize(folded: string): Token[] {
  const tokens: Token[] = [];
  for (const found of folded.matchAll(TOKEN)) {
    const word = special(found[0]) ?? found[0];
    const kind = smallClassOf(word)?.toString() ?? (word.startsWith('<') || word === '?' || word === '!' ? word : '_');
    tokens.push({ word, kind, start: found.index, end: found.index + found[0].length });
    if (tokens.length === MOST) break;
  }
  return tokens;
}
