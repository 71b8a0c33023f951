/** Which keys do what: shown by `?` and, in part, in Settings. `Mod` is Ctrl, or Cmd on a Mac. */
import type { MessageKey } from '../../../lib/locales/translate.ts';
import { GO_KEYS, PAGE_NAMES } from './pages.ts';
import { PAGES } from './route.ts';

/** What, and one or more ways to do it; a way is keys pressed together, or one after the other. */
export type KeyRow = [what: MessageKey, ...ways: string[][]];

export const EVERYWHERE: KeyRow[] = [
  ['keys.search', ['Mod', 'K'], ['/']],
  ['keys.undo', ['Mod', 'Z']],
  ['keys.newDeal', ['N']],
  ['keys.help', ['?']],
  ['keys.leave', ['Esc']],
];

export const LISTS: KeyRow[] = [
  ['keys.next', ['J'], ['↓']],
  ['keys.previous', ['K'], ['↑']],
  ['keys.open', ['Enter']],
  ['keys.filter', ['F']],
  ['keys.advance', ['1'], ['2'], ['3']],
  ['keys.board', ['B']],
  ['keys.moveCard', ['Shift', '→'], ['Shift', '←']],
  ['keys.moveMenu', ['M']],
];

/** As suggested to the browser; the rep may have changed them there. */
export const BROWSER_KEYS: [what: MessageKey, keys: string[]][] = [
  ['keys.sidebar', ['Alt', 'Shift', 'P']],
  ['keys.toSidebar', ['Alt', 'Shift', 'J']],
  ['keys.capture', ['Alt', 'Shift', 'K']],
];

export const GO_ROWS: KeyRow[] = PAGES.flatMap((page) => {
  const key = GO_KEYS[page];
  return key ? [[PAGE_NAMES[page], ['G', key.toUpperCase()]] satisfies KeyRow] : [];
});

export function keyName(key: string, platform: string): string {
  if (key !== 'Mod') return key;
  return /^(mac|iphone|ipad)/i.test(platform) ? '⌘' : 'Ctrl';
}
