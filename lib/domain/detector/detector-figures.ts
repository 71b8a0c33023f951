/** How the detector is doing on the rep's own confirmations and corrections. */
import { isAsk } from './judging.ts';
import { rateOf } from '../commitment/rates.ts';
import type { Rate } from '../commitment/rates.ts';
import type { CommitmentKind, Judgement, SentenceLabel } from '../rows/types.ts';

type Judged = Pick<Judgement, 'verdict' | 'label' | 'kind' | 'foundLabel' | 'foundKind'>;

export interface DetectorFigures {
  confirmed: number;
  corrected: number;
  dismissed: number;
  /** Missed by the detector. */
  added: number;
  /** Of what was shown as an ask or a promise, how much was one. */
  precision: Rate;
  /** Of what was one, how much was shown. */
  recall: Rate;
  /** Of the asks rightly shown, how much had the right kind. */
  kindRight: Rate;
}

export interface DetectorKind extends Pick<
  DetectorFigures,
  'confirmed' | 'corrected' | 'dismissed' | 'added' | 'precision'
> {
  /** Promises have no kind that anybody sees. */
  kind: CommitmentKind | 'promise';
}

const OWED: ReadonlySet<SentenceLabel> = new Set(['ask', 'soft-ask', 'promise']);

export function detectorFigures(judgements: readonly Judged[]): DetectorFigures {
  const count = (verdict: Judgement['verdict']) => judgements.filter((judged) => judged.verdict === verdict).length;
  const found = judgements.filter(({ foundLabel }) => OWED.has(foundLabel));
  const right = found.filter(({ label }) => OWED.has(label));
  const asks = right.filter(({ foundLabel, label }) => isAsk(foundLabel) && isAsk(label));
  const wanted = judgements.filter(({ label }) => OWED.has(label));
  return {
    confirmed: count('confirmed'),
    corrected: count('corrected'),
    dismissed: count('dismissed'),
    added: count('added'),
    precision: rateOf(right.length, found.length),
    recall: rateOf(right.length, wanted.length),
    kindRight: rateOf(asks.filter(({ kind, foundKind }) => kind === foundKind).length, asks.length),
  };
}

/** Each sentence under the kind that it was shown as; what was missed, under the kind that it is. Promises come last. */
export function detectorKinds(judgements: readonly Judged[], kinds: readonly CommitmentKind[]): DetectorKind[] {
  const kindOf = ({ foundLabel, foundKind, label, kind }: Judged): DetectorKind['kind'] => {
    if ((OWED.has(foundLabel) ? foundLabel : label) === 'promise') return 'promise';
    return (OWED.has(foundLabel) ? foundKind : kind) ?? 'other';
  };
  return [...kinds, 'promise' as const].flatMap((kind) => {
    const ofKind = judgements.filter((judged) => kindOf(judged) === kind);
    if (ofKind.length === 0) return [];
    const { confirmed, corrected, dismissed, added, precision } = detectorFigures(ofKind);
    return { kind, confirmed, corrected, dismissed, added, precision };
  });
}
