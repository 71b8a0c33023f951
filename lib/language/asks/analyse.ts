/** Reads a draft or a message: its sentences, what each does, which of them ask, for what and by when. */
import { readDue } from '../due-date.ts';
import { featuresOf } from './features.ts';
import { judgeKind, judgeSentence } from './judge.ts';
import { remember } from './own-examples.ts';
import { recogniseLanguage } from '../recognise-language.ts';
import { splitSentences } from './sentences.ts';
import { isSchedulingOnly, isThanksOnly } from './whole-text.ts';
import type { DueReading } from '../../contract/views.ts';
import type { Instant } from '../../domain/types.ts';
import type { Remembered } from './own-examples.ts';
import type { Language, OwnExample, ReadSentence, SentenceLabel, TextReading } from './reading.ts';
import type { Sentence } from './sentences.ts';

export type { Language, OwnExample, ReadSentence, SentenceLabel, TextReading } from './reading.ts';

export interface ReadOptions {
  now: Instant;
  /** IANA name; absent = this machine's. */
  zone?: string;
  /** From a first cold mail: there a question about interest asks for something. */
  first?: boolean;
  /** The rep's own corrections, the newest last. */
  examples?: readonly OwnExample[];
  /** Known already; absent = it is recognised. */
  language?: Language;
}

const LONGEST = 30_000;
const MOST_SENTENCES = 400;

export function readText(text: string, options: ReadOptions): TextReading {
  const read = text.slice(0, LONGEST);
  const language = options.language ?? recogniseLanguage(read);
  if (language === null) return { language, sentences: [], scheduling: false, thanks: false };
  const remembered = remember(options.examples ?? []);
  const sentences = splitSentences(read)
    .slice(0, MOST_SENTENCES)
    .map((sentence) => readSentence(sentence, language, remembered, options));
  return { language, sentences, scheduling: isSchedulingOnly(sentences), thanks: isThanksOnly(sentences) };
}

function readSentence(
  sentence: Sentence,
  language: Language,
  remembered: readonly Remembered[],
  options: ReadOptions,
): ReadSentence {
  const { labels, kinds } = featuresOf(sentence.text, options.first === true);
  const judged = judgeSentence(sentence.text, labels, remembered);
  const kind = judgeKind(kinds, judged.example);
  const due = dueOf(sentence.text, judged.label, language, options);
  const { label, probability, shown, because } = judged;
  return { ...sentence, label, probability, shown, ...kind, because, due };
}

function dueOf(text: string, label: SentenceLabel, language: Language, { now, zone }: ReadOptions): DueReading | null {
  const dated = label === 'ask' || label === 'soft-ask' || label === 'promise';
  if (!dated) return null;
  const due = readDue(text, { now, ...(zone ? { zone } : {}), language });
  return due.ok ? due : null;
}
