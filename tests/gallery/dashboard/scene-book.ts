/** Books of every size that the pages have to look right with. */
import { largeBook } from '../../../lib/domain/sample-book/large/large-book.ts';
import { builtInProcess } from '../../../lib/domain/process/built-in.ts';
import type { Language } from '../../../lib/domain/rows/languages.ts';
import { sampleLanguage } from '../../../lib/domain/sample-book/plans/plan-types.ts';
import { sampleRows } from '../../../lib/domain/sample-book/sample-rows.ts';
import type { SampleRows } from '../../../lib/domain/sample-book/sample-rows.ts';

export type SceneBook = 'empty' | 'small' | 'sample' | 'past' | 'real' | 'large';

export function sceneRows(
  book: Exclude<SceneBook, 'sample'>,
  interfaceLanguage: Language,
  now: number,
): Partial<SampleRows> {
  const processId = builtInProcess(interfaceLanguage).id;
  const language = sampleLanguage(interfaceLanguage);
  const sample = (past = 0) => sampleRows({ seed: 1, now, processId, language, past });
  if (book === 'empty') return {};
  if (book === 'small') return firstDeals(sample(), 3);
  if (book === 'past') return own(sample(120));
  const size =
    book === 'real'
      ? { deals: 150, people: 600, commitments: 1200 }
      : { deals: 10_000, people: 50_000, commitments: 100_000 };
  return largeBook({ seed: 1, now, ...size });
}

function firstDeals(rows: SampleRows, count: number): SampleRows {
  const deals = rows.deals.filter((deal) => deal.closed === 0).slice(0, count);
  const ids = new Set(deals.map(({ id }) => id));
  const dealPeople = rows.dealPeople.filter(({ dealId }) => ids.has(dealId));
  const people = new Set(dealPeople.map(({ contactId }) => contactId));
  const accounts = new Set(deals.map(({ accountId }) => accountId));
  return own({
    accounts: rows.accounts.filter(({ id }) => accounts.has(id)),
    contacts: rows.contacts.filter(({ id }) => people.has(id)),
    deals,
    dealPeople,
    dealElements: rows.dealElements.filter(({ dealId }) => ids.has(dealId)),
    commitments: rows.commitments.filter(({ dealId }) => ids.has(dealId)),
    exchanges: rows.exchanges.filter(({ dealId }) => ids.has(dealId)),
    threadChoices: [],
    statements: rows.statements.filter(({ dealId }) => ids.has(dealId)),
    regressions: rows.regressions.filter(({ dealId }) => ids.has(dealId)),
  });
}

/** A small book of the rep's own: nothing in it is marked as a sample. */
function own(rows: SampleRows): SampleRows {
  for (const row of Object.values(rows).flat()) delete row.sample;
  return rows;
}
