/** Accounts and people that may be in the book twice, with what they share. */
import type { DuplicatePair, DuplicateReason, DuplicatesView } from '../../contract/views/merge.ts';
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import { apartFrom } from '../../domain/identity/kept-apart.ts';
import type { ApartPair } from '../../domain/identity/kept-apart.ts';
import type { Contact, Id } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import type { Kept } from '../../store/rows/rows.ts';
import { drawAccounts } from '../people/accounts.ts';
import { drawContacts } from '../people/contacts.ts';
import type { Answer } from '../env.ts';
import { present } from '../read/rows/bare-rows.ts';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { inPart, readShared } from './shared-keys.ts';
import type { SharedKey } from './shared-keys.ts';

/** Of each kind of key. */
const MOST_SHARED = 200;
type By = DuplicateReason['by'];

const OF_ACCOUNTS = {
  domain: ({ domains }: Kept<'account'>) => domains,
  linkedin: ({ linkedinKeys }: Kept<'account'>) => linkedinKeys,
  name: ({ nameKey }: Kept<'account'>) => [nameKey],
};
const OF_PEOPLE = {
  address: ({ emails }: Kept<'contact'>) => emails,
  linkedin: ({ linkedinIds }: Kept<'contact'>) => linkedinIds,
  name: ({ accountId, ix }: Kept<'contact'>) => (accountId === null ? [] : [inPart(accountId, ix.name)]),
};

interface Pair {
  ids: [Id, Id];
  reasons: DuplicateReason[];
}

export const answerDuplicates: Answer<ParsedQueryArgs<'duplicates'>, DuplicatesView> = (book, _env, { limit }) =>
  book.settings.get('settings').then((settings) => {
    const apart = settings?.keptApart ?? [];
    // Those that are kept apart take nobody's place.
    const most = MOST_SHARED + apart.length;
    return all([
      readShared<Kept<'account'>, 'domain' | 'linkedin' | 'name'>(book, 'accounts', OF_ACCOUNTS, most),
      readShared<Kept<'contact'>, 'address' | 'linkedin' | 'name'>(book, 'contacts', OF_PEOPLE, most),
    ]).then(([byAccount, byPerson]) => {
      const accounts = pairsOf(byAccount, apart);
      const contacts = pairsOf(byPerson, apart);
      return all([
        drawAccountPairs(book, accounts.pairs.slice(0, limit)),
        drawContactPairs(book, contacts.pairs.slice(0, limit)),
      ]).then(([accountPairs, contactPairs]) => ({
        accounts: accountPairs,
        contacts: contactPairs,
        apart: accounts.apart + contacts.apart,
        more: accounts.pairs.length > limit || contacts.pairs.length > limit,
      }));
    });
  });

/** Of three that share a key, the second and the third each stand beside the first that they are not kept apart from. */
function pairsOf(
  shared: Partial<Record<By, SharedKey[]>>,
  keptApart: readonly ApartPair[],
): { pairs: Pair[]; apart: number } {
  const isApart = apartFrom(keptApart);
  const pairs = new Map<string, Pair>();
  const apart = new Set<string>();
  for (const [by, keys] of Object.entries(shared) as [By, SharedKey[]][]) {
    for (const { key, ids } of keys) {
      const sorted = ids.toSorted();
      for (const [place, other] of sorted.entries()) {
        const before = sorted.slice(0, place);
        for (const one of before.filter((id) => isApart(id, other))) apart.add(`${one} ${other}`);
        const first = before.find((id) => !isApart(id, other));
        if (first === undefined) continue;
        const pair = pairs.get(`${first} ${other}`) ?? { ids: [first, other], reasons: [] };
        pair.reasons.push({ by, value: key });
        pairs.set(`${first} ${other}`, pair);
      }
    }
  }
  return { pairs: [...pairs.values()], apart: apart.size };
}

function drawAccountPairs(book: Book, pairs: Pair[]): Reading<DuplicatesView['accounts']> {
  const ids = [...new Set(pairs.flatMap((pair) => pair.ids))];
  return book.accounts
    .bulkGet(ids)
    .then((rows) => drawAccounts(book, present(rows)))
    .then((rows) => pairUp(pairs, new Map(rows.map((row) => [row.account.id, row])), (row) => row.account));
}

function drawContactPairs(book: Book, pairs: Pair[]): Reading<DuplicatesView['contacts']> {
  const ids = [...new Set(pairs.flatMap((pair) => pair.ids))];
  return book.contacts
    .bulkGet(ids)
    .then((rows) => drawContacts(book, present(rows)))
    .then((rows) => pairUp(pairs, new Map(rows.map((row) => [row.contact.id, row])), (row) => row.contact));
}

function pairUp<Row>(
  pairs: Pair[],
  rows: ReadonlyMap<Id, Row>,
  of: (row: Row) => Pick<Contact, 'createdAt'>,
): DuplicatePair<Row>[] {
  return pairs.flatMap(({ ids, reasons }) => {
    const [a, b] = [rows.get(ids[0]), rows.get(ids[1])];
    if (!a || !b) return [];
    return [{ reasons, sides: of(a).createdAt <= of(b).createdAt ? [a, b] : [b, a] }];
  });
}
