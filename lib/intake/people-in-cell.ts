/** Names and addresses as cells hold them: bare, `Ada Berg <ada@…>`, `Ada Berg (ada@…); Bo (bo@…)`, `mailto:`. */
import { MOST_ADDRESSES } from '../domain/limits/intake-limits.ts';

/** What stands between addresses, and in none. */
const BETWEEN = /[\s<>()[\]"',;:|]+/;
const LONGEST = 254;

/** Lower-case, each once. */
export function addressesIn(cell: string): string[] {
  if (!cell.includes('@')) return [];
  const found = cell.toLowerCase().split(BETWEEN).map(addressOf);
  return [...new Set(found)].filter((one) => one !== '' && one.length <= LONGEST).slice(0, MOST_ADDRESSES);
}

/** Of a word, to the last of its signs behind which there is a domain; empty where there is none. */
function addressOf(word: string): string {
  const parts = word.split('@');
  const last = parts.findLastIndex((part, at) => at > 0 && /.\../.test(part));
  const address = parts.slice(0, last + 1).join('@');
  const isEmpty = last < 1 || (last === 1 && parts[0] === '');
  return isEmpty ? '' : address.replace(/\.+$/, '');
}

export interface Named {
  name: string;
  emails: string[];
}

/** Several only where each has an address behind the name: `Berg, Ada; Dahl, Bo` is nobody's list for sure. */
export function peopleIn(cell: string): Named[] {
  if (!cell.includes('@')) return [{ name: cell.trim(), emails: [] }];
  const all = cell.split(';').map(readOne);
  return all.length > 1 && all.every(({ emails }) => emails.length > 0) ? all : [readOne(cell)];
}

function readOne(text: string): Named {
  const emails = addressesIn(text);
  const [, before = ''] = /^([^<(]*)[<(][^<(]*@[^<(]*[>)]\s*$/.exec(text) ?? [];
  const name = before.trim().replace(/^"(.*)"$/, '$1');
  return { name: name === '' ? text.trim() : name, emails };
}
