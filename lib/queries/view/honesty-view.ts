/** What a deal's view says of it beyond the two marks: stalled, covered, gone back, about to present. */
import type { DealView, Setback } from '../../contract/views.ts';
import { isAboutToPresent, missingBeforePresenting, presentingStage } from '../../domain/asking/before-presenting.ts';
import { civilDateOf } from '../../domain/time/civil-date.ts';
import { coverageOf } from '../../domain/honesty/coverage.ts';
import { honestStage } from '../../domain/honesty/honest-stage.ts';
import { findStage, stageIndex } from '../../domain/process/find.ts';
import { isStalled } from '../../domain/honesty/stalled.ts';
import type { Process, Regression, StageKey } from '../../domain/rows/types.ts';
import type { DealFacts } from '../read/deals/deal-facts.ts';
import type { Clock } from '../../domain/time/clock.ts';
import { kindName } from './stage-marks.ts';

export function honestyView(
  facts: DealFacts,
  { now, zone }: Clock,
): Pick<DealView, 'stalled' | 'coverage' | 'setback' | 'presenting'> {
  const { deal, process, elements, commitments } = facts;
  return {
    stalled: isStalled(deal, process, commitments, civilDateOf(now, zone)),
    coverage: coverageOf(process, deal.stage, elements, commitments),
    setback: openSetback(facts),
    presenting: presentingOf(facts),
  };
}

/** Until the honest stage has come back to where it was. */
function openSetback(facts: DealFacts): Setback | null {
  const { deal, process, elements, commitments } = facts;
  const last = facts.regressions.at(-1);
  if (!last || deal.closed === 1) return null;
  const honest = honestStage(process, deal.stage, elements, commitments).stage;
  return stageIndex(process, honest) < stageIndex(process, last.from) ? setbackOf(last, facts) : null;
}

export function setbackOf(
  regression: Regression,
  { process, commitments, contacts }: Pick<DealFacts, 'process' | 'commitments' | 'contacts'>,
): Setback {
  const broke = commitments.find(({ id }) => id === regression.commitmentId);
  return {
    id: regression.id,
    from: nameOf(process, regression.from),
    to: nameOf(process, regression.to),
    kindName: kindName(process, broke?.kind ?? 'other'),
    contactName: contacts.get(broke?.contactId ?? '')?.name ?? null,
    cause: regression.cause,
    at: regression.at,
  };
}

function nameOf(process: Process, key: StageKey): string {
  return findStage(process, key)?.name ?? key;
}

function presentingOf({ deal, process, elements, commitments, people }: DealFacts): DealView['presenting'] {
  const stage = presentingStage(process);
  if (!stage || deal.closed === 1 || !isAboutToPresent(process, deal.stage)) return null;
  const parts = people.map(({ part }) => part);
  return { stage: stage.name, missing: missingBeforePresenting(process, { elements, commitments, parts }) };
}
