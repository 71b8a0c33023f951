/** The price of resistance: what can be chosen, and of what was chosen everything that its page says. */
import type { PriceChoice, PriceView } from '../../contract/views.ts';
import type { Audit, AuditMark, Process } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import { DEAL_TABLES } from '../../store/remembered/memory.ts';
import type { Answer } from '../env.ts';
import { readAccounts } from '../read/deals/many-deals.ts';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { remember } from '../read/remember.ts';
import { nameElement } from './element-names.ts';
import { readNewestDeals } from '../read/deals/newest-deals.ts';
import { priceElements } from './priced-element.ts';
import { readRepProcess } from './rep-process.ts';

/** Everything that the prices come from. */
const TABLES = [...DEAL_TABLES, 'deals', 'accounts', 'audits', 'processes', 'settings'] as const;

export const answerPrice: Answer<unknown, PriceView> = (book) => remember(book, 'price', TABLES, () => readPrice(book));

const readPrice = (book: Book): Reading<PriceView> =>
  all([readRepProcess(book), book.audits.orderBy('startedAt').last()]).then(([{ settings, process }, audit]) => {
    const choices = choicesIn(process, audit);
    const chosen = settings.priceOf ?? [];
    // Nothing of what could be chosen is looked at before it is.
    if (chosen.length === 0) return { choices, chosen: [], looked: 0, more: false };
    return readNewestDeals(book).then(({ deals, more }) =>
      readAccounts(
        book,
        deals.map(({ deal }) => deal.accountId),
      ).then((accounts) => ({
        choices,
        chosen: priceElements({ chosen, deals, process, accounts }),
        looked: deals.length,
        more,
      })),
    );
  });

/** In the order of the process. */
function choicesIn(process: Process, audit: Pick<Audit, 'marks'> | undefined): PriceChoice[] {
  const marks = new Map<string, AuditMark['colour']>(audit?.marks.map(({ target, colour }) => [target, colour]));
  return process.stages
    .filter(({ retired }) => !retired)
    .flatMap((stage) =>
      stage.elements
        .filter(({ retired }) => !retired)
        .map((element) => ({
          ...nameElement(stage, element),
          marked: marks.get(element.key) ?? marks.get(stage.key) ?? null,
        })),
    );
}
