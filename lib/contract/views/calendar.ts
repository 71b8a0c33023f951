/** What falls on a day: due on either side, put aside until then, expected to close. */
import type { CivilDate, Id } from '../../domain/rows/types.ts';

export interface CalendarItem {
  /** Of the commitment, or of the deal that closes. */
  id: Id;
  date: CivilDate;
  what: 'they' | 'we' | 'back' | 'close';
  dealId: Id;
  dealName: string;
  accountName: string;
  /** `null` on a close, empty where it is of no kind. */
  kindName: string | null;
  words: string;
}

export interface CalendarView {
  /** By day; in a day: what they owe, what we promised, what comes back, what closes. */
  items: CalendarItem[];
  /** How many more fall on a day than are among the items; a day that is asked for alone has them all. */
  rest: { date: CivilDate; count: number }[];
  /** A kind of thing has more in this time than is shown. */
  more: boolean;
}
