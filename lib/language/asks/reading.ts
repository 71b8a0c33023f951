/** What is read out of a draft or a message. */
import type { DueReading } from '../../contract/views.ts';
import type { CommitmentKind } from '../../domain/rows/types.ts';

export type SentenceLabel = 'ask' | 'soft-ask' | 'question' | 'courtesy' | 'promise' | 'none';
export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt';

export interface ReadSentence {
  text: string;
  /** Offsets into the text that was given. */
  start: number;
  end: number;
  label: SentenceLabel;
  /** That it is an ask, soft ones included: calibrated on whole voices that the model had not seen. */
  probability: number;
  /** Sure enough to be shown unasked. */
  shown: boolean;
  kind: CommitmentKind;
  kindProbability: number;
  /** The words that decided, as they stand in the text. */
  because: string[];
  /** Only of asks and promises. */
  due: DueReading | null;
}

export interface TextReading {
  /** `null` = one that is not read: then there are no sentences. */
  language: Language | null;
  sentences: ReadSentence[];
  /** The whole text does nothing but arrange a time that both sides want already. */
  scheduling: boolean;
  /** The whole text does nothing but thank. */
  thanks: boolean;
}

/** A correction by the rep: the same or nearly the same sentence follows it, a similar one leans to it. */
export interface OwnExample {
  text: string;
  label: SentenceLabel;
  /** `null` = the kind was not said. */
  kind: CommitmentKind | null;
}
