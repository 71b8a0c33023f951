/** How a deal of the sample book is written down before chance fills in the rest. */
import type {
  Channel,
  CommitmentKind,
  CommitmentState,
  Direction,
  Origin,
  Outcome,
  StageKey,
} from '../../rows/types.ts';

/** What the sample's people write in: not every language of the interface. */
export type SampleLanguage = 'en' | 'de';

/** For a rep whose process is in `language`. */
export function sampleLanguage(language: string): SampleLanguage {
  return language === 'de' ? 'de' : 'en';
}
type Both = Record<SampleLanguage, string>;

/** A commitment that stands in the deal's present: what the rep sees today. */
export interface PendingPlan {
  kind: CommitmentKind;
  direction: Direction;
  state: CommitmentState;
  /** Working days since it was asked or promised. */
  ago: number;
  /** Working days from today, negative = overdue, `null` = no date. */
  dueIn: number | null;
  soft: boolean;
  /** Key of the person in the cast. */
  who: string;
  channel: Channel;
}

/** An earlier try that failed before the client said yes. */
export interface SetbackPlan {
  kind: CommitmentKind;
  state: 'declined' | 'dodged' | 'broken';
}

export interface DealPlan {
  /** Unique within the book; its chance is drawn from it. */
  key: string;
  company: string;
  name: Both;
  /** What the deal is about, with its article: `the night-shift rota`, `den Nachtschichtplan`. */
  thing: Both;
  /** Who does the work: `the shift leads`, `die Schichtleiter`. */
  crew: Both;
  stage: StageKey;
  /** The first stage that it was ever in; later than the first for an RFP. */
  enters: StageKey | null;
  outcome: Outcome | null;
  /** Calendar days ago. */
  started: number;
  closed: number | null;
  origin: Origin;
  dream: boolean;
  value: number | null;
  currency: string;
  /** Calendar days from today. */
  closeIn: number | null;
  /** Keys of the cast, in the order in which they came in. */
  people: string[];
  /** Share of the elements of a stage that the rep did. */
  discipline: number;
  /** Kinds that the rep never asked for. */
  skips: CommitmentKind[];
  setbacks: SetbackPlan[];
  pending: PendingPlan[];
}
