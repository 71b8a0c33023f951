/** The rep puts right what was recorded by itself: what it was taken for is theirs to say, and an example for the next one. */
import { labelOf, verdictOf } from '../../domain/detector/judging.ts';
import type { Commitment, Deal, Judgement } from '../../domain/rows/types.ts';
import { sampleOf } from '../deals/touch-deal.ts';
import type { Work } from '../verb.ts';

/** @param before as it was found; nothing is learnt where it was not, and promises have no kind */
export async function learnFromEdit(work: Work, deal: Deal, before: Commitment, after: Commitment): Promise<void> {
  if (!before.found || before.direction !== 'they') return;
  const said = { label: labelOf(after), kind: after.kind };
  const found = { label: labelOf(before), kind: before.kind };
  const verdict = verdictOf(said, found);
  if (verdict === 'confirmed') return;
  const judgement: Judgement = {
    id: work.newId(),
    dealId: deal.id,
    text: before.words,
    ...said,
    foundLabel: found.label,
    foundKind: found.kind,
    // Nobody knows any more how sure it was; sure enough to be recorded.
    probability: 1,
    verdict,
    ...(before.messageKey === '' ? {} : { draftKey: before.messageKey }),
    at: work.now,
    ...sampleOf(deal),
  };
  await work.rows.write('judgement', judgement);
}
