/** Names and addresses as cells hold them: bare, `Ada Berg <ada@…>`, `Ada Berg (ada@…); Bo (bo@…)`, `mailto:`. */
import { MOST_ADDRESSES } from '../domain/intake-limits.ts';

const ADDRESS = /[^\s<>()[\]"',;:|]+@[^\s<>()[\]"',;:|@]+\.[^\s<>()[\]"',;:|@]+/g;
const LONGEST = 254;

/** Lower-case, each once. */
export function addressesIn(cell: string): string[] {
  const found = (cell.toLowerCase().match(ADDRESS) ?? []).map((one) => one.replace(/\.+$/, ''));
  return [...new Set(found)].filter((one) => one.length <= LONGEST).slice(0, MOST_ADDRESSES);
}

export interface Named {
  name: string;
  emails: string[];
}

/** Several only where each has an address behind the name: `Berg, Ada; Dahl, Bo` is nobody's list for sure. */
export function peopleIn(cell: string): Named[] {
  const all = cell.split(';').map(readOne);
  return all.length > 1 && all.every(({ emails }) => emails.length > 0) ? all : [readOne(cell)];
}

function readOne(text: string): Named {
  const emails = addressesIn(text);
  const [, before = ''] = /^([^<(]*)[<(][^<(]*@[^<(]*[>)]\s*$/.exec(text) ?? [];
  const name = before.trim().replace(/^"(.*)"$/, '$1');
  return { name: name === '' ? text.trim() : name, emails };
}
