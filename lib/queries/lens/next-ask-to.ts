/** The next ask of a deal in the words for whoever a draft goes to, which may be somebody else than who is to be asked. */
import type { NextAsk } from '../../contract/views.ts';
import type { Clock } from '../../domain/time/clock.ts';
import type { DealFacts } from '../read/deals/deal-facts.ts';
import { nextAskView } from '../view/next-ask-view.ts';
import { goesElsewhere } from './goes-elsewhere.ts';
import type { Addressed } from './open-draft.ts';

interface NextAskTo {
  next: NextAsk | null;
  /** Whom the draft goes to; `null` = to whom the ask is for. */
  other: ReturnType<typeof goesElsewhere>;
}

/** @param language in which the draft, or what it answers, is written; `null` = that can't be said */
export function nextAskTo(
  deal: DealFacts | null,
  addressed: readonly Addressed[],
  language: string | null,
  clock: Clock,
): NextAskTo {
  const ask = deal && { ...deal, ...clock, language };
  const asked = ask && nextAskView(ask);
  const other = goesElsewhere(asked, addressed, deal?.people.map(({ contact }) => contact) ?? []);
  return { next: ask && other ? nextAskView({ ...ask, reader: other.called }) : asked, other };
}
