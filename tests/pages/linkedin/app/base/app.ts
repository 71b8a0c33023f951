/** What the parts of the double share: its options, the conversations, and the ways to get somewhere. */
import type { ToastType } from '../overlay/toast.ts';
import type { Member } from '../../data/members.ts';
import type { Line, Talk } from '../../data/talks.ts';
import type { Options } from './options.ts';

export interface App {
  options: Options;
  /** Of the document that was loaded; the other one is a load away. */
  ui: 'sdui' | 'classic' | 'sales';
  talks: Talk[];
  /** Of Sales Navigator, which has an inbox of its own. */
  salesTalks: Talk[];
  /** Slugs of people invited in this tab. */
  invited: Set<string>;
  /** Address first, page after the delay. */
  go(path: string): void;
  /** Draws the page of the present address again, at once. */
  redraw(): void;
  openBubble(member: Member): void;
  openModal(member: Member): void;
  /** The messaging page of an account with hashed class names; `null` = another page. */
  showMessaging(talk: Talk | null): void;
  openInvite(member: Member): void;
  /** A conversation has a new line, here or in a bubble. */
  onLine(listener: (talk: Talk) => void): void;
  send(talk: Talk, text: string, subject?: string): void;
  /** Sends a line again that was not accepted. */
  retry(talk: Talk, line: Line): void;
  invite(member: Member, note: string): void;
  /** Asks first whether to. */
  withdraw(member: Member): void;
  /** Enter sends; changed in the menu beside Send. */
  enterSends: boolean;
  /** Words for some seconds at the foot of the page. */
  toast(text: string, type?: ToastType): void;
  /** A dialog says that the week's invitations are used up, or the month's notes. */
  block(what: 'week' | 'notes'): void;
}
