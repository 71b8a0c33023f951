/** Accounts and people that may be in the book twice, with what they share. */
import type { DuplicatePair, DuplicateReason, DuplicatesView } from '../../contract/views/merge.ts';
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import { groupBy } from '../../domain/group-by.ts';
import { apartFrom } from '../../domain/kept-apart.ts';
import type { ApartPair } from '../../domain/kept-apart.ts';
import type { Contact, Id } from '../../domain/types.ts';
import type { Book } from '../../store/book.ts';
import { drawAccount } from '../accounts.ts';
import { drawContacts } from '../contacts.ts';
import type { Answer } from '../env.ts';
import { present } from '../read/bare-rows.ts';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { readShared } from './shared-keys.ts';
import type { SharedKey } from './shared-keys.ts';

/** Of each kind of key. */
const MOST_SHARED = 200;
type By = DuplicateReason['by'];

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
      readShared(book, 'accounts', 'domains', most),
      readShared(book, 'accounts', 'linkedinKeys', most),
      readShared(book, 'accounts', 'nameKey', most),
      readShared(book, 'contacts', 'emails', most),
      readShared(book, 'contacts', 'linkedinIds', most),
      readShared(book, 'contacts', 'ix.name', most).then((names) => atOneAccount(book, names)),
    ]).then(([domains, pages, names, addresses, profiles, people]) => {
      const accounts = pairsOf({ domain: domains, linkedin: pages, name: names }, apart);
      const contacts = pairsOf({ address: addresses, linkedin: profiles, name: people }, apart);
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

/** People of one name are told apart by whom they work for. */
function atOneAccount(book: Book, names: SharedKey[]): Reading<SharedKey[]> {
  return book.contacts.bulkGet(names.flatMap(({ ids }) => ids)).then((rows) => {
    const accountOf = new Map(present(rows).map(({ id, accountId }) => [id, accountId]));
    return names.flatMap(({ key, ids }) => {
      const byAccount = groupBy(ids, (id) => accountOf.get(id) ?? null);
      return [...byAccount].flatMap(([account, same]) =>
        account !== null && same.length > 1 ? [{ key, ids: same }] : [],
      );
    });
  });
}

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
    .then((rows) => all(present(rows).map((row) => drawAccount(book, row))))
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
