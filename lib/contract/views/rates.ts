/** What the rep asks for and gets, and how the detector is doing on the rep's own words. */
import type { AskRates, Rate } from '../../domain/commitment/rates.ts';
import type { DetectorFigures, DetectorKind } from '../../domain/detector/detector-figures.ts';
import type { CommitmentKind, Judgement } from '../../domain/rows/types.ts';

export interface RatesView {
  /** Kinds that were ever asked for in this time, in the order of the process. */
  kinds: (AskRates & { kind: CommitmentKind })[];
  all: AskRates;
  /** Chances to ask with at least one confirmed ask ÷ chances. */
  askRate: Rate;
}

export interface DetectorView {
  figures: DetectorFigures;
  kinds: DetectorKind[];
  /** Of how many of the newest these figures are. */
  judged: number;
  /** The newest first. */
  examples: Judgement[];
  total: number;
}
