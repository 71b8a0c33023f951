/**
 * What was read of the sentences of the last text. While a draft is typed all of its sentences but one stay as they were,
 * and the lens reads it anew with every pause. Holds one text and nothing that reading it again would not give.
 */
import { remember } from './own-examples.ts';
import type { Remembered } from './own-examples.ts';
import type { OwnExample, ReadSentence } from './reading.ts';

/** Of a sentence wherever it stands. */
export type SentenceReading = Omit<ReadSentence, 'text' | 'start' | 'end'>;

/** All that a reading depends on beside the words. */
export interface Around {
  language: string;
  zone: string | undefined;
  /** Its days in one word. */
  week: string;
  first: boolean;
  /** Hours that have passed are tomorrow's. */
  minute: number;
  remembered: readonly Remembered[];
}

export class ReadingMemory {
  #around: Around | null = null;
  #readings: ReadonlyMap<string, SentenceReading> = new Map();
  #examples: readonly OwnExample[] = [];
  #remembered: readonly Remembered[] = [];

  /** The same array as long as the corrections are the same. */
  remember(examples: readonly OwnExample[]): readonly Remembered[] {
    if (!isSame(examples, this.#examples)) {
      this.#examples = examples;
      this.#remembered = remember(examples);
    }
    return this.#remembered;
  }

  /** What is known of these sentences, and of the others what `read` says. Any other sentence is forgotten. */
  readAll(texts: readonly string[], around: Around, read: (text: string) => SentenceReading): SentenceReading[] {
    const known = this.#around && isEqual(around, this.#around) ? this.#readings : new Map<string, SentenceReading>();
    const readings = new Map<string, SentenceReading>();
    const all = texts.map((text) => {
      const reading = readings.get(text) ?? known.get(text) ?? read(text);
      readings.set(text, reading);
      return reading;
    });
    this.#around = around;
    this.#readings = readings;
    return all;
  }
}

function isEqual(one: Around, other: Around): boolean {
  return (Object.keys(one) as (keyof Around)[]).every((key) => one[key] === other[key]);
}

function isSame(some: readonly OwnExample[], others: readonly OwnExample[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ text, label, kind }, at) => {
      const other = others[at];
      return other?.text === text && other.label === label && other.kind === kind;
    })
  );
}
