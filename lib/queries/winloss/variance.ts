/** Element by element: the deals in which it was passed over, by how they ended. Names, and no rates. */
import type { DealName, VarianceRow, VarianceView } from '../../contract/views.ts';
import { endingOf, hasLeftTarget } from '../../domain/price/sides.ts';
import type { EndedDeal, Ending } from '../../domain/price/sides.ts';
import { isResisted } from '../../domain/price/resisted.ts';
import type { Account, ElementKey, Id } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import { DEAL_TABLES } from '../../store/remembered/memory.ts';
import type { Answer } from '../env.ts';
import { readAccounts } from '../read/deals/many-deals.ts';
import type { Reading } from '../read/reading.ts';
import { remember } from '../read/remember.ts';
import { nameElement } from './element-names.ts';
import { readBothSides } from '../read/deals/newest-deals.ts';
import { nameDeal } from './priced-element.ts';

/** What is passed over once is no habit. */
const LEAST_DEALS = 2;

const FIELD = { won: 'won', lost: 'lost', open: 'open', 'set-aside': 'aside' } as const satisfies Record<
  Ending,
  keyof VarianceRow
>;

export const answerVariance: Answer<object, VarianceView> = (book) =>
  remember(book, 'variance', [...DEAL_TABLES, 'deals', 'accounts', 'processes'], () => readVariance(book));

const readVariance = (book: Book): Reading<VarianceView> =>
  readBothSides(book).then(({ deals: looked, more }) => {
    const deals = looked.filter(hasLeftTarget);
    return readAccounts(
      book,
      deals.map(({ deal }) => deal.accountId),
    ).then((accounts) => ({
      rows: rowsOf(deals, accounts),
      looked: looked.length,
      more,
    }));
  });

function rowsOf(deals: readonly EndedDeal[], accounts: ReadonlyMap<Id, Account>): VarianceRow[] {
  const rows = new Map<ElementKey, VarianceRow>();
  for (const ended of deals) {
    const name = nameDeal(ended.deal, accounts);
    for (const stage of ended.process.stages)
      for (const element of stage.elements)
        if (isResisted(element, ended)) {
          const row = rows.get(element.key) ?? emptyRow(nameElement(stage, element));
          rows.set(element.key, row);
          row[FIELD[endingOf(ended.deal)]].push(name);
        }
  }
  return [...rows.values()].filter((row) => size(row) >= LEAST_DEALS).sort((a, b) => size(b) - size(a));
}

function emptyRow(element: VarianceRow['element']): VarianceRow {
  const none = (): DealName[] => [];
  return { element, won: none(), lost: none(), open: none(), aside: none() };
}

function size({ won, lost, open, aside }: VarianceRow): number {
  return won.length + lost.length + open.length + aside.length;
}
