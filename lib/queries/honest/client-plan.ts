/** What both sides have agreed to in one deal: the words, days and names of commitments, and nothing else of the book. */
import type { PlanLine } from '../../domain/deal/client-plan.ts';
import { planLines } from '../../domain/deal/client-plan.ts';
import type { Id } from '../../domain/rows/types.ts';
import type { Answer } from '../env.ts';
import { readDealFacts } from '../read/deals/deal-facts.ts';
import { kindName } from '../view/stage-marks.ts';

export const answerClientPlan: Answer<{ dealId: Id }, PlanLine[]> = (book, _env, { dealId }) =>
  readDealFacts(book, dealId).then((facts) =>
    facts === null
      ? []
      : planLines(
          facts.commitments,
          (contactId) => facts.contacts.get(contactId)?.name ?? null,
          (kind) => kindName(facts.process, kind),
        ),
  );
