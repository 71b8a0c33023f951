/** The three skills that would touch most deals, and which deals those are. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { SkillReachView } from '../../contract/views.ts';
import type { EndedDeal } from '../../domain/price/sides.ts';
import { skillsByReach } from '../../domain/skills/touching.ts';
import type { Book } from '../../store/book.ts';
import { DEAL_TABLES } from '../../store/remembered/memory.ts';
import type { Answer } from '../env.ts';
import { readAccounts } from '../read/deals/many-deals.ts';
import { readBothSides } from '../read/deals/newest-deals.ts';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { remember } from '../read/remember.ts';
import { readOwnProcess } from '../red-pen/audit.ts';
import { nameDeal } from '../winloss/priced-element.ts';

const SHOWN = 3;

export const answerSkillReach: Answer<ParsedQueryArgs<'skill-reach'>, SkillReachView> = (book, _env, { processId }) =>
  remember(book, `skill-reach ${processId ?? ''}`, [...DEAL_TABLES, 'deals', 'accounts', 'processes', 'settings'], () =>
    readReach(book, processId),
  );

const readReach = (book: Book, processId: string | undefined): Reading<SkillReachView> =>
  all([readOwnProcess(book, processId), readBothSides(book)]).then(([process, { deals, more }]) => {
    const furthest = skillsByReach(process, deals).slice(0, SHOWN);
    const touched = furthest.flatMap(({ records }) => records.map(({ deal }) => deal.accountId));
    return readAccounts(book, touched).then((accounts) => {
      const named = (records: readonly EndedDeal[], closed: 0 | 1) =>
        records.filter(({ deal }) => deal.closed === closed).map(({ deal }) => nameDeal(deal, accounts));
      return {
        skills: furthest.map(({ records, skill, of }) => ({
          skill,
          of,
          open: named(records, 0),
          ended: named(records, 1),
        })),
        deals: deals.length,
        newest: more,
      };
    });
  });
