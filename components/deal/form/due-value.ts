/** A due date as it is typed, and as it is said. */
import { daysBetween } from '../../../lib/domain/time/civil-date.ts';
import type { Language } from '../../../lib/domain/rows/languages.ts';
import type { DueDate } from '../../../lib/domain/rows/types.ts';
import { dayWords, relativeDays } from '../../ui/words/date-words.ts';

/** What was typed, and what it was read as. `due` null with text = not read. */
export interface DueValue {
  text: string;
  due: DueDate | null;
}

/** Words that are no day: not read yet, or not to be read. A record without them would say less than the rep did. */
export function isUnread({ text, due }: DueValue): boolean {
  return text.trim() !== '' && due === null;
}

export function sameDue(one: DueDate | null, other: DueDate | null): boolean {
  return one?.date === other?.date && one?.time === other?.time && one?.zone === other?.zone;
}

/** "Thu 14 May, in 9 days" */
export function dueWords(due: DueDate, today: string, language: Language): string {
  const day = dayWords(due.date, today, language);
  const away = daysBetween(today, due.date);
  const time = due.time ? ` ${due.time}` : '';
  return Math.abs(away) <= 1 ? `${day}${time}` : `${day}${time}, ${relativeDays(away, language)}`;
}

/** A due date as words that the reader reads back as the same day. */
export function dueText(due: DueDate | null): string {
  return due === null ? '' : due.time ? `${due.date} ${due.time}` : due.date;
}
