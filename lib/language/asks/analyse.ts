/** Reads a draft or a message: its sentences, what each does, which of them ask, for what and by when. */
import { civilDateOf } from '../../domain/time/civil-date.ts';
import { readDue } from '../due-date.ts';
import { judgeKind, judgeSentence, seeSentence } from './judge.ts';
import { ReadingMemory } from './reading-memory.ts';
import { recogniseLanguage } from '../recognise-language.ts';
import { splitSentences } from './sentences.ts';
import { SHOWN_FROM } from './weights/thresholds.ts';
import { readWhole } from './whole-text.ts';
import type { DueReading } from '../../contract/views.ts';
import type { WorkingWeek } from '../../domain/time/working-days.ts';
import type { CivilDate, Instant } from '../../domain/rows/types.ts';
import type { Around, SentenceReading } from './reading-memory.ts';
import type { Language, OwnExample, SentenceLabel, TextReading } from './reading.ts';

export type { Language, OwnExample, ReadSentence, TextReading } from './reading.ts';

export interface ReadOptions {
  now: Instant;
  /** IANA name; absent = this machine's. */
  zone?: string;
  /** The rep's own, by which working days are counted; absent = Monday to Friday. */
  week?: WorkingWeek | undefined;
  /** From a first cold mail: there a question about interest asks for something. */
  first?: boolean;
  /** The rep's own corrections, the newest last. */
  examples?: readonly OwnExample[];
  /** What the last text is remembered in; absent = everything is read anew. */
  memory?: ReadingMemory;
  /** Known already; absent = it is recognised. */
  language?: Language;
}

const LONGEST = 30_000;
const MOST_SENTENCES = 400;
const MINUTE = 60_000;

export function readText(text: string, options: ReadOptions): TextReading {
  const read = text.slice(0, LONGEST);
  const language = options.language ?? recogniseLanguage(read);
  if (language === null) return { language, sentences: [], scheduling: false, thanks: false };
  const memory = options.memory ?? new ReadingMemory();
  const { now, zone, first = false, week } = options;
  const remembered = memory.remember(options.examples ?? []);
  const around = {
    language,
    zone,
    week: String([...(week ?? [])]),
    first,
    minute: Math.floor(now / MINUTE),
    remembered,
  };
  const said = { now, zone, week, first, language, remembered, today: civilDateOf(now, zone) };
  const found = splitSentences(read).slice(0, MOST_SENTENCES);
  const readings = memory.readAll(
    found.map((sentence) => sentence.text),
    around,
    (sentence) => readSentence(sentence, said),
  );
  const sentences = found.map((sentence, at) => ({ ...sentence, ...(readings[at] as SentenceReading) }));
  return { language, sentences, ...readWhole(sentences) };
}

interface Said extends Pick<Around, 'zone' | 'first' | 'remembered'>, Pick<ReadOptions, 'week'> {
  now: Instant;
  today: CivilDate;
  language: Language;
}

function readSentence(text: string, said: Said): SentenceReading {
  const { labels, kinds } = seeSentence(text, said.first);
  const judged = judgeSentence(text, labels, said.remembered);
  const kind = judgeKind(kinds, judged.example);
  const due = dueOf(text, judged.label, said);
  const { label, probability, because } = judged;
  const shown = probability >= SHOWN_FROM[said.language === 'en' ? 'english' : 'others'];
  return { label, probability, shown, ...kind, because, due };
}

function dueOf(text: string, label: SentenceLabel, { now, zone, week, today, language }: Said): DueReading | null {
  const dated = label === 'ask' || label === 'soft-ask' || label === 'promise';
  if (!dated) return null;
  const due = readDue(text, { now, today, week, ...(zone ? { zone } : {}), language });
  return due.ok ? due : null;
}
