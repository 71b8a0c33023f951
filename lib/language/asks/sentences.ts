/** Cuts a mail into sentences, with their places. A line break ends one only where it does more than wrap. */
import { GREETINGS } from '../greetings.ts';
import { fold } from './fold.ts';
import { languagesOf, smallClassOf } from './lexicon.ts';

export interface Sentence {
  text: string;
  /** Offsets into the text that was given. */
  start: number;
  end: number;
}

const END = /[.!?…]{1,9}["'”’»)\]]{0,3}(?=\s|$)|[.!?…]{1,9}(?=[\p{Lu}][\p{Ll}])/gu;
/** Never end a sentence. */
const ABBREVIATIONS = new Set(
  (
    'e.g i.e eg ie mr mrs ms dr prof st vs approx no nos fig ext tel inc ltd co corp dept est attn cc re min max avg ' +
    'z.b d.h u.a o.ä z.t bzw ca evtl ggf inkl exkl nr str hr hrn fr bspw vgl abs zzgl usw s.o ' +
    'm mm mme mlle p.ex env resp sr sra srta dra p.ej pág aprox ej núm v.g ' +
    'jan feb mar apr jun jul aug sept sep oct okt nov dec dez mon tue tues wed thu thurs fri'
  ).split(' '),
);
/** End one only where a new one clearly begins. */
const OFTEN_LAST = new Set('etc a.m p.m am pm inc ltd co corp u.s u.k e.u usw no min max'.split(' '));
const DAY_OR_ZONE =
  /^(?:mon|tues?|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|pt|et|ct|est|pst|cet|gmt|utc|bst|eastern|pacific|central|on|and|or|to)/i;
/** „am 3. Strom“: a stop behind it ends nothing where a thing follows. */
const GERMAN_DAY = /(?<!\p{L})(?:am|vom|zum|bis|dem|den|der|ab) \d\d?$/iu;
const BULLET = /^(?:[-*•·▪◦‣–—>]+|\(?(?:\d{1,2}|[a-h])[.)]|\p{Extended_Pictographic}\uFE0F?)[ \t]+/u;
const GREETING = new RegExp(`^(?:${GREETINGS})\\b.{0,60}[,:!–-]$`, 'i');
/** A line this short was not wrapped: what follows with a capital is a new one. */
const SHORT_LINE = 45;
const LONGEST_SENTENCE = 1200;

/** Where a line break parts two sentences, the pieces between. */
function* blocksOf(text: string): Generator<Sentence> {
  let start = 0;
  let at = 0;
  while (at <= text.length) {
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next;
    const line = text.slice(at, end).trim();
    const rest = text.slice(end + 1, end + 120);
    const following = rest.slice(0, rest.includes('\n') ? rest.indexOf('\n') : rest.length).trim();
    if (next === -1 || parts(line, following)) {
      yield { text: text.slice(start, end), start, end };
      start = end + 1;
    }
    if (next === -1) return;
    at = end + 1;
  }
}

function parts(line: string, following: string): boolean {
  if (line === '' || following === '') return true;
  if (BULLET.test(following) || GREETING.test(line)) return true;
  if (/[.!?…:;]["'”’»)\]]*$/.test(line)) return true;
  const newStart = /^["'“„«¿¡(]?[\p{Lu}\d[{]/u.test(following);
  return newStart && (line.length < SHORT_LINE || (line.length < 60 && !/[,–-]$/.test(line)));
}

function wordBefore(text: string, at: number): string {
  return /[\p{L}\p{N}.&'’]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
}

/** Whether the stop found at `at` ends the sentence that began at `from`. */
function ends(text: string, from: number, at: number, stop: string): boolean {
  const after = text.slice(at + stop.length, at + stop.length + 24);
  const next = after.trimStart();
  if (next === '') return true;
  if (!/\s/.test(after.charAt(0))) return /^[?!]/.test(stop) || wordBefore(text, at).length > 3;
  if (!stop.startsWith('.') || stop.startsWith('..')) return !/^[?!]["'”’»)\]]+$/.test(stop) || !/^\p{Ll}/u.test(next);
  const word = wordBefore(text, at).replace(/^[.'’&]+/, '');
  const low = word.toLowerCase();
  const upper = /^["'“„«¿¡(]?[\p{Lu}\d[{§]/u.test(next) || /^\P{L}/u.test(next);
  if (/^\d+$/.test(word)) {
    if (at - from <= word.length || isMonth(next) || !/^\p{Lu}/u.test(next)) return false;
    return !GERMAN_DAY.test(text.slice(from, at)) || isSmallWord(next);
  }
  if (/^\p{L}$/u.test(word)) return /^[ixy]$/i.test(word) && upper && text.slice(from, at).length > 12;
  if (OFTEN_LAST.has(low)) return upper && /^["'“]?\p{Lu}/u.test(next) && !DAY_OR_ZONE.test(next);
  if (ABBREVIATIONS.has(low)) return false;
  return upper || word.length > 2;
}

/** As sentences begin, and things are not named. */
function isSmallWord(next: string): boolean {
  const [word = ''] = /^\p{L}+/u.exec(next.toLowerCase()) ?? [];
  return languagesOf(word) > 0 || smallClassOf(fold(word)) !== undefined;
}

function isMonth(next: string): boolean {
  return /^(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ckt]|nov|de[czs]|f[eé]v|avr|ao[uû]|ene|abr|ago|dic|mar|fev|set|out)/i.test(
    next,
  );
}

/** Without bullet and white space around it. `null` = nothing is left. */
function trimmed(text: string, start: number, end: number): Sentence | null {
  let from = start;
  let to = Math.min(end, start + LONGEST_SENTENCE);
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  const bullet = BULLET.exec(text.slice(from, Math.min(to, from + 12)));
  if (bullet) from += bullet[0].length;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  const words = text.slice(from, to);
  return /[\p{L}\p{N}]/u.test(words) ? { text: words, start: from, end: to } : null;
}

export function splitSentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  const keep = (sentence: Sentence | null) => sentence && found.push(sentence);
  for (const block of blocksOf(text)) {
    const bullet = BULLET.exec(block.text.trimStart().slice(0, 12))?.[0].length ?? 0;
    const lead = block.text.length - block.text.trimStart().length + bullet;
    let from = 0;
    for (const stop of block.text.matchAll(END)) {
      if (stop.index < lead || !ends(block.text, from, stop.index, stop[0])) continue;
      const to = stop.index + stop[0].length;
      keep(trimmed(text, block.start + from, block.start + to));
      from = to;
    }
    keep(trimmed(text, block.start + from, block.end));
  }
  return found;
}
