/**
 * A reply as sentences of tokens: known words stand as their class, times as what they are to those of the ask. What several
 * words say together stands beside them.
 */
import { fold } from '../asks/fold.ts';
import { classOf, classOfWords } from './lexicon.ts';
import type { KnownLanguage } from '../recognise-language.ts';

export interface Token {
  name: string;
  /** Where it stands in the text. */
  at: number;
  /** As it stands, where it is a word. */
  word?: string;
}

export interface Sentence {
  tokens: Token[];
  /** "no problem", "get back to you": by their class, at their first word. */
  idioms: Token[];
  asks: boolean;
}

/** A place in the text that is read as one token. */
export interface Span {
  name: string;
  at: number;
  end: number;
}

/** "can't" is "ca" and "n't". */
const PIECE =
  /\p{L}+?(?=n't(?!\p{L}))|n't|'(?:ll|d|s|re|ve|m)(?!\p{L})|\p{L}+|\d+(?:[.:,]\d+)*|§+|¤+|[?!.]+|[,;:)]|\n+|\p{Extended_Pictographic}/gu;
const STEM = 7;
const LONGEST_IDIOM = 3;
const MOST_TOKENS = 250;

/** Begins with a capital, which in German says nothing. */
function isNamed(text: string, at: number, language: KnownLanguage): boolean {
  return language !== 'de' && /^\p{Lu}\p{Ll}/u.test(text.slice(at, at + 2));
}

function nameOf(piece: string, language: KnownLanguage, named: boolean): string {
  if (/^\d/.test(piece)) return 'NUM';
  if (piece.startsWith('¤')) return 'ADDRESS';
  if (piece.startsWith('§')) return 'NAME';
  if (/^\p{Extended_Pictographic}/u.test(piece)) return 'EMOJI';
  return classOf(piece, language) ?? (named ? 'NAMED' : piece.slice(0, STEM));
}

/** The longest that begins with the first of `words`. */
function idiomOf(words: readonly string[], language: KnownLanguage): string | undefined {
  for (let many = words.length; many > 1; many -= 1) {
    const name = classOfWords(words.slice(0, many).join(' '), language);
    if (name !== undefined) return name;
  }
  return undefined;
}

export function readSentences(text: string, spans: readonly Span[], language: KnownLanguage): Sentence[] {
  let current: Sentence = { tokens: [], idioms: [], asks: false };
  const sentences = [current];
  const said = text.split('\n').map(fold).join('\n');
  const words = [...said.matchAll(PIECE)].slice(0, MOST_TOKENS);
  const used = new Set<Span>();
  for (const [nth, { 0: piece, index }] of words.entries()) {
    const run = words.slice(nth, nth + LONGEST_IDIOM).map(([word]) => word);
    const end = run.findIndex((word) => !/\p{L}/u.test(word));
    const idiom = idiomOf(end === -1 ? run : run.slice(0, end), language);
    if (idiom !== undefined) current.idioms.push({ name: `idiom ${idiom}`, at: index });
    const span = spans.find(({ at, end }) => index >= at && index < end);
    if (span) {
      if (!used.has(span)) current.tokens.push({ name: span.name, at: span.at });
      used.add(span);
    } else if (/^[?!.\n]/.test(piece)) {
      current.asks = piece.includes('?');
      if (current.tokens.length === 0) continue;
      current = { tokens: [], idioms: [], asks: false };
      sentences.push(current);
    } else if (/^[,;:)]/.test(piece)) {
      current.tokens.push({ name: ',', at: index });
    } else {
      current.tokens.push({
        name: nameOf(piece, language, current.tokens.length > 0 && isNamed(text, index, language)),
        at: index,
        ...(/\p{L}/u.test(piece) ? { word: piece } : {}),
      });
    }
  }
  return sentences.filter(({ tokens }) => tokens.length > 0);
}
