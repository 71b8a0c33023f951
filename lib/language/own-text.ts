/**
 * A plain-text mail taken apart: what its writer wrote, the signature under it, and the mail that is quoted or forwarded.
 *
 *   own text          "FYI, can you take this? …"
 *   signature         "Dana Reyes / Head of Operations / …"
 *   ── first sign of another mail: a header block, "-----Original Message-----", "On … wrote:" ──
 *   rest              dropped, except answers written between lines that start with ">"
 */
import { readHeaderLine } from './mail-header.ts';
import { isSignOff } from './sign-offs.ts';
import type { HeaderField } from './mail-header.ts';

export interface MailParts {
  own: string;
  /** Sign-off and what stands under it. */
  signature: string | null;
  /** The quoted or forwarded mail, its header block first. */
  rest: string | null;
}

const QUOTED = /^\s{0,3}>/;
const SEPARATOR =
  /^\s*(?:[-_*=]{3,}\s*)?(?:original message|original appointment|forwarded (?:message|by)\b.*|begin forwarded message|reply separator|(?:ursprüngliche|weitergeleitete|original)[ -]?nachricht|message d['’]origine|message (?:transféré|original)|début du message (?:transféré|réexpédié)|mensaje (?:original|reenviado)|mensagem (?:original|encaminhada|reencaminhada))\s*:?\s*(?:[-_*=]{3,})?.*$/i;
const SEPARATOR_SURE = /^\s*(?:[-_*=]{2,}\s*\S|begin forwarded message|début du message)/i;
const INTRO =
  /^\s*(?:(?:on|am|le|el|em|no dia|op)\b.{6,160}(?<!\p{L})(?:wrote|schrieb|a écrit|escribió|escreveu|schreef)(?!\p{L}).{0,80}:|.{3,80}(?:<\S+@\S+>|\[\S+@\S+\])\s*(?:wrote|schrieb|a écrit|escribió|escreveu)\s*:?)\s*$/iu;
const INTRO_START = /^\s*(?:on|am|le|el|em|no dia)\b/i;
/** Some mail systems head a quoted mail with name and time, on one line or two, before the other headers. */
const STAMP = /(?:^|\s)\d{1,2}[/.]\d{1,2}[/.]\d{2,4},?(?: \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?)?\s*$/i;
const STAMP_ALONE = new RegExp(`^\\s*${STAMP.source.replace('(?:^|\\s)', '')}`, 'i');
const SIGNATURE_MARK = /^--\s?$/;
const LONGEST_SIGNATURE = 10;
const LONGEST_TEXT = 50_000;

/** "De:facto" is none. */
function headerField(line: string | undefined): HeaderField | null {
  const header = readHeaderLine(line ?? '');
  return header && /^(?:\s|$)/.test(header.value) ? header.field : null;
}

function isHeaderBlock(lines: readonly string[], at: number): boolean {
  const headers = (count: number) => lines.slice(at, at + count).filter((line) => headerField(line)).length;
  const line = lines[at] ?? '';
  const field = headerField(line);
  if (field === 'from') return headers(8) >= 3 || (STAMP.test(line) && headers(6) >= 2);
  if (field || !/^\s{0,4}\S.{1,120}$/.test(line)) return false;
  const stamped =
    (STAMP.test(line) && !isSeparator(line)) || (STAMP_ALONE.test(lines[at + 1] ?? '') && line.length <= 60);
  const to = lines.slice(at + 1, at + 6).findIndex((next) => headerField(next) === 'to');
  return stamped && to !== -1 && headers(to + 9) >= 2;
}

function isSeparator(line: string): boolean {
  return SEPARATOR.test(line) && SEPARATOR_SURE.test(line);
}

/** Index of the line where another mail starts for good; quoted lines alone don't end the own text. */
function findRest(lines: readonly string[]): number {
  const at = lines.findIndex((line, index) => !QUOTED.test(line) && (isSeparator(line) || isHeaderBlock(lines, index)));
  return at === -1 ? lines.length : at;
}

/** "On … wrote:" may be broken into two lines. */
function isIntro(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (INTRO.test(line)) return true;
  return INTRO_START.test(line) && INTRO.test(`${line} ${lines[at + 1] ?? ''}`);
}

function dropQuotes(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (QUOTED.test(line)) continue;
    if (isIntro(lines, at)) {
      if (!INTRO.test(line)) at += 1;
      continue;
    }
    kept.push(line);
  }
  return kept;
}

/** Where the signature starts: a "-- " line, else the last sign-off with few short lines under it. */
function findSignature(lines: readonly string[]): number {
  const mark = lines.findLastIndex((line) => SIGNATURE_MARK.test(line));
  if (mark > 0) return mark;
  const signOff = lines.findLastIndex((line) => isSignOff(line));
  if (signOff < 1) return lines.length;
  const under = lines.slice(signOff + 1).filter((line) => line.trim() !== '');
  const short = under.length <= LONGEST_SIGNATURE && under.every((line) => line.trim().length <= 90);
  return short ? signOff : lines.length;
}

function join(lines: readonly string[]): string {
  const text = lines.map((line) => line.trimEnd()).join('\n');
  return text.replace(/\n{3,}/g, '\n\n').trim();
}

export function splitMail(text: string): MailParts {
  const lines = text.slice(0, LONGEST_TEXT).replace(/\r\n?/g, '\n').split('\n');
  const end = findRest(lines);
  const written = dropQuotes(lines.slice(0, end));
  while (written.length > 0 && (written.at(-1) ?? '').trim() === '') written.pop();
  const sign = findSignature(written);
  const quoted = lines.slice(0, end).filter((line) => QUOTED.test(line));
  return {
    own: join(written.slice(0, sign)),
    signature: join(written.slice(sign).filter((line) => !SIGNATURE_MARK.test(line))) || null,
    rest: join([...lines.slice(end), ...quoted.map((line) => line.replace(/^\s*(?:>\s?)+/, ''))]) || null,
  };
}

/** Only what the writer wrote, without signature. */
export function ownText(text: string): string {
  return splitMail(text).own;
}
