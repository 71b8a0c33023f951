/** Who stands in the header of a forwarded or quoted mail, as far as addresses are given. */
import { readHeaderLine } from './mail-header.ts';

export interface HeaderPeople {
  from: { email: string; name: string | null }[];
  /** To and Cc. */
  others: { email: string; name: string | null }[];
  subject: string | null;
}

const HEADER_LINES = 24;
const LONGEST_LINE = 1000;
const LONGEST_NAME = 80;
/** An apostrophe before it quotes it. */
const EMAIL = /[\p{L}\p{N}_.+&-][\p{L}\p{N}_.+&'-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;
/** When it was sent is not asked for. */
const PLACES = { from: 'from', to: 'others', cc: 'others', subject: 'subject', sent: null } as const;

/** The name is what stands between the address before and this one. */
function addressesIn(text: string): { email: string; name: string | null }[] {
  let end = 0;
  return [...text.matchAll(EMAIL)].map((found) => {
    const before = text.slice(Math.max(end, found.index - LONGEST_NAME), found.index);
    end = found.index + found[0].length;
    const name = before
      .replace(/mailto:|smtp:/gi, '')
      .replace(/[<>"[\];()]/g, ' ')
      .replace(/\s+/g, ' ');
    return { email: found[0].toLowerCase(), name: name.replace(/^[,' ]+|[,' ]+$/g, '') || null };
  });
}

/** The header's fields, folded lines joined; what stands before the first field belongs to the sender. */
function readFields(lines: readonly string[]): Record<'from' | 'others' | 'subject', string> {
  const fields = { from: '', others: '', subject: '' };
  let current: keyof typeof fields | null = 'from';
  for (const line of lines) {
    const header = readHeaderLine(line);
    if (header) current = PLACES[header.field];
    else if (line.trim() === '' && fields.subject !== '') break;
    if (current) fields[current] += ` ${header ? header.value.trim() : line}`;
  }
  return fields;
}

/** Reads the first header of `MailParts.rest`. Empty lists where it names no addresses. */
export function readForwardedHeader(rest: string | null): HeaderPeople {
  const lines = (rest ?? '').split('\n', HEADER_LINES).map((line) => line.slice(0, LONGEST_LINE));
  const fields = readFields(lines);
  return {
    from: addressesIn(fields.from).slice(0, 3),
    others: addressesIn(fields.others).slice(0, 50),
    subject: fields.subject.trim() || null,
  };
}
