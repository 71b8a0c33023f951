/**
 * A plan for the client: what both sides have agreed to, by date, to paste into a mail. It is made of nothing but the
 * words, the day and the name on each commitment: notes, reasons, causes and reviews have no way into it.
 */
import { isStanding } from '../commitment/commitment.ts';
import type { CivilDate, Commitment, Direction, Id } from '../rows/types.ts';

export interface PlanLine {
  id: Id;
  whose: Direction;
  /** What is to be done; the name of its kind where no words were recorded. */
  what: string;
  who: string | null;
  date: CivilDate | null;
  done: boolean;
}

/** What stands: what is still ahead first, by day and undated last; then what is done. `nameOf` names a contact, `kindName` a kind. */
export function planLines(
  commitments: readonly Commitment[],
  nameOf: (contactId: Id) => string | null,
  kindName: (kind: Commitment['kind']) => string,
): PlanLine[] {
  return commitments
    .filter(isStanding)
    .map((row) => ({
      id: row.id,
      whose: row.direction,
      what: row.words.trim() === '' ? kindName(row.kind) : row.words.trim(),
      // On a promise of ours the contact is whom it was made to.
      who: row.direction === 'they' && row.contactId !== null ? nameOf(row.contactId) : null,
      date: row.due?.date ?? null,
      done: row.state === 'kept',
    }))
    .toSorted(
      (a, b) =>
        Number(a.done) - Number(b.done) || (a.date ?? '9999').localeCompare(b.date ?? '9999') || (a.id < b.id ? -1 : 1),
    );
}

/** The words around the lines, in the client's language. */
export interface PlanWords {
  title: string;
  /** Heading of their part and of ours. */
  they: string;
  we: string;
  done: string;
  day: (date: CivilDate) => string;
}

export function planText(lines: readonly PlanLine[], words: PlanWords): string {
  const part = (whose: Direction) => {
    const own = lines.filter((line) => line.whose === whose);
    return own.length === 0 ? [] : ['', words[whose], ...own.map((line) => `- ${lineText(line, words)}`)];
  };
  return [words.title, ...part('they'), ...part('we')].join('\n');
}

function lineText(line: PlanLine, words: PlanWords): string {
  const day = line.date === null ? '' : `${words.day(line.date)}: `;
  const who = line.who === null ? '' : ` (${line.who})`;
  return `${day}${oneLine(line.what)}${who}${line.done ? `, ${words.done}` : ''}`;
}

/** For the clipboard: what a mail program makes a table of. */
export function planHtml(lines: readonly PlanLine[], words: PlanWords): string {
  const part = (whose: Direction) => {
    const own = lines.filter((line) => line.whose === whose);
    if (own.length === 0) return '';
    return `<p><b>${escaped(words[whose])}</b></p><table cellpadding="4">${own.map((line) => row(line, words)).join('')}</table>`;
  };
  return `<p><b>${escaped(words.title)}</b></p>${part('they')}${part('we')}`;
}

function row(line: PlanLine, words: PlanWords): string {
  const day = line.date === null ? '' : words.day(line.date);
  const done = line.done ? words.done : '';
  const cells = [day, oneLine(line.what), line.who ?? '', done];
  return `<tr>${cells.map((cell) => `<td valign="top">${escaped(cell)}</td>`).join('')}</tr>`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
