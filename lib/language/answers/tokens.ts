/** A reply as sentences of tokens: known words stand as their class, times as what they are to those of the ask. */
import { fold } from '../asks/fold.ts';
import { classOf } from './lexicon.ts';
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
const MOST_TOKENS = 250;

function nameOf(piece: string, language: KnownLanguage): string {
  if (/^\d/.test(piece)) return 'NUM';
  if (piece.startsWith('¤')) return 'ADDRESS';
  if (piece.startsWith('§')) return 'NAME';
  if (/^\p{Extended_Pictographic}/u.test(piece)) return 'EMOJI';
  return classOf(piece, language) ?? piece.slice(0, STEM);
}

export function readSentences(text: string, spans: readonly Span[], language: KnownLanguage): Sentence[] {
  let current: Sentence = { tokens: [], asks: false };
  const sentences = [current];
  const said = text.split('\n').map(fold).join('\n');
  const words = [...said.matchAll(PIECE)].slice(0, MOST_TOKENS);
  const used = new Set<Span>();
  for (const { 0: piece, index } of words) {
    const span = spans.find(({ at, end }) => index >= at && index < end);
    if (span) {
      if (!used.has(span)) current.tokens.push({ name: span.name, at: span.at });
      used.add(span);
    } else if (/^[?!.\n]/.test(piece)) {
      current.asks = piece.includes('?');
      if (current.tokens.length === 0) continue;
      current = { tokens: [], asks: false };
      sentences.push(current);
    } else if (/^[,;:)]/.test(piece)) {
      current.tokens.push({ name: ',', at: index });
    } else {
      current.tokens.push({
        name: nameOf(piece, language),
        at: index,
        ...(/\p{L}/u.test(piece) ? { word: piece } : {}),
      });
    }
  }
  return sentences.filter(({ tokens }) => tokens.length > 0);
}
