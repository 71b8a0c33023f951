/** What the address's query asks of the double; kept for the tab, since LinkedIn's own addresses carry none of it. */

export interface Options {
  ui: 'sdui' | 'classic';
  /** Milliseconds that a page arrives after its address. */
  delay: number;
  /** Slugs of people whose bubbles stand open at the start; joined by `~` for a group. */
  bubbles: string[];
  /** Where bubbles are drawn. */
  place: 'shadow' | 'light' | 'frame' | 'hashed';
  /** The messaging page: classic, or server-driven with hashed class names in the shadow root. Bubbles follow it. */
  messaging: 'classic' | 'hashed';
  /** Milliseconds that the server takes to accept a message or an invitation. */
  sending: number;
  /** How many sendings fail from the start. */
  fails: number;
  /** Enter sends, and there is no Send button; else Enter starts a line. */
  enterSends: boolean;
  /** An invitation first asks whether to add a note. */
  inviteSteps: boolean;
  /** No invitation is accepted any more this week: a toast says so, or a dialog (`blocked`; `notes`: no note any more). */
  invites: 'accepted' | 'limit' | 'blocked' | 'notes';
  /** What the server says to one that is withdrawn. */
  withdrawals: 'accepted' | 'refused';
  /** From a profile a message is written in a bubble, or in a dialog that is server-driven. */
  compose: 'bubble' | 'modal';
  /** Mutations a second that nobody asked for. */
  churn: number;
  /** Ids of extensions to look for, and the files to ask each for. */
  probe: string[];
  files: string[];
}

const KEPT = 'double-options';

export function readOptions(search: string, kept: Storage): Options {
  const query = new URLSearchParams(search || (kept.getItem(KEPT) ?? ''));
  if (search) kept.setItem(KEPT, search);
  const list = (name: string): string[] => (query.get(name) ?? '').split(',').filter(Boolean);
  const number = (name: string, otherwise: number): number => {
    const text = query.get(name);
    return text === null || Number.isNaN(Number(text)) ? otherwise : Number(text);
  };
  const place = (['light', 'frame', 'hashed'] as const).find((one) => one === query.get('place'));
  return {
    ui: query.get('ui') === 'classic' ? 'classic' : 'sdui',
    delay: number('delay', 40),
    bubbles: list('bubbles'),
    place: place ?? 'shadow',
    messaging: query.get('messaging') === 'hashed' ? 'hashed' : 'classic',
    sending: number('sending', 200),
    fails: number('fails', 0),
    enterSends: query.get('enter') === '1',
    inviteSteps: query.get('inviteSteps') === '1',
    invites: (['limit', 'blocked', 'notes'] as const).find((one) => one === query.get('invites')) ?? 'accepted',
    withdrawals: query.get('withdrawals') === 'refused' ? 'refused' : 'accepted',
    compose: query.get('compose') === 'modal' ? 'modal' : 'bubble',
    churn: number('churn', 0),
    probe: list('probe'),
    files: list('files'),
  };
}
