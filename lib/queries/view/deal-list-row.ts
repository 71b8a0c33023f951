/** One deal in a list or on the board. */
import type { DealListRow } from '../../contract/views.ts';
import type { Clock } from '../../domain/time/clock.ts';
import { isOpenAsk, lastGivenAt } from '../../domain/commitment/commitment.ts';
import type { Contact, Id, Process } from '../../domain/rows/types.ts';
import { peopleOf } from '../read/deals/deal-facts.ts';
import type { DealRowFacts } from '../read/deals/many-deals.ts';
import { nextAskView } from './next-ask-view.ts';
import { honestMark, stageMarks } from './stage-marks.ts';

interface DealListSources extends DealRowFacts, Clock {
  accountName: string;
  process: Process;
  contacts: ReadonlyMap<Id, Contact>;
}

export function dealListRow(sources: DealListSources): DealListRow {
  const { deal, accountName, commitments, parts, contacts } = sources;
  return {
    deal,
    accountName,
    stages: stageMarks(sources),
    honest: honestMark(sources).honest,
    nextAsk: nextAskView({ ...sources, people: peopleOf(parts, contacts) }),
    openAsks: commitments.filter(isOpenAsk).length,
    lastGivenAt: lastGivenAt(commitments),
  };
}
