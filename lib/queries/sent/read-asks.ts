/** What a sent text asks for and promises: what the rep has confirmed beside the draft, what they let be recorded, and the rest. */
import type { FoundAsk, SentAsk } from '../../contract/views.ts';
import type { WorkingWeek } from '../../domain/time/working-days.ts';
import { errandOf } from '../../domain/asking/chance.ts';
import type { SuggestedText } from '../../domain/asking/suggested-words.ts';
import { MOST_SENT } from '../../domain/limits/sent-limits.ts';
import { isAsk } from '../../domain/detector/judging.ts';
import type { Errand, Instant, Judgement, Settings } from '../../domain/rows/types.ts';
import { readText } from '../../language/asks/analyse.ts';
import type { OwnExample, ReadSentence } from '../../language/asks/analyse.ts';
import { sentenceKey } from '../../store/under-way/marks.ts';
import { matchMarks } from '../lens/marks.ts';
import { suggestedIn } from '../read/suggested-examples.ts';

export interface AskReading {
  text: string;
  /** What the rep has said of the draft's sentences. */
  marks: readonly Judgement[];
  examples: readonly OwnExample[];
  /** What was offered beside the draft, in the words of the deal's process. */
  offered?: SuggestedText | null;
  leave: Pick<Settings, 'autoRecord' | 'autoRecordPromises'>;
  /** A first cold mail. */
  first: boolean;
  /** The last message of the thread is theirs, and asks us something. */
  theirs: boolean;
  now: Instant;
  zone: string;
  week: WorkingWeek;
}

export interface ReadAsks {
  sure: SentAsk[];
  open: FoundAsk[];
  errand: Errand | null;
}

const LONGEST_WORDS = 2000;

export function readAsks(said: AskReading): ReadAsks {
  const { text, first, theirs, now, zone, week } = said;
  const examples = [...suggestedIn(text, said.offered), ...said.examples];
  const reading = readText(text, { now, zone, week, first, examples });
  const marks = matchMarks(reading.sentences, said.marks);
  const sure: SentAsk[] = [];
  const open: FoundAsk[] = [];
  const read = new Set<string>();
  for (const sentence of reading.sentences) {
    const key = sentenceKey(sentence.text);
    if (read.has(key)) continue;
    read.add(key);
    const mark = marks.get(sentence);
    const ask = foundAsk(sentence);
    if (mark) sure.push(...markedAsk(mark, sentence));
    else if (ask && isAllowed(ask, said.leave)) sure.push(withLeave(ask));
    else if (ask) open.push(ask);
  }
  const asks =
    sure.some(({ direction }) => direction === 'they') || reading.sentences.some(({ label }) => isAsk(label));
  const errand = errandOf({ scheduling: reading.scheduling, thanks: reading.thanks, asks }, theirs);
  return { sure: sure.slice(0, MOST_SENT.asks), open: open.slice(0, MOST_SENT.asks), errand };
}

function isAllowed({ kind, direction }: FoundAsk, { autoRecord, autoRecordPromises }: AskReading['leave']): boolean {
  return direction === 'we' ? autoRecordPromises === true : (autoRecord?.includes(kind) ?? false);
}

function withLeave({ found: _found, ...ask }: FoundAsk): SentAsk {
  return { ...ask, by: 'leave' };
}

/** `null` = nothing that the detector is sure enough of to show it unasked. Promises are said clearly, or not at all. */
function foundAsk({ text, label, kind, probability, shown, due }: ReadSentence): FoundAsk | null {
  if (label !== 'promise' && !(shown && isAsk(label))) return null;
  return {
    words: text.slice(0, LONGEST_WORDS),
    kind,
    direction: label === 'promise' ? 'we' : 'they',
    soft: label === 'soft-ask',
    due: due?.ok ? due.due : null,
    found: { label, kind, probability },
  };
}

/** In the words that were sent, by what the rep has said of them. */
function markedAsk({ label, kind }: Judgement, { text, due, kind: read }: ReadSentence): SentAsk[] {
  if (label !== 'promise' && !isAsk(label)) return [];
  return [
    {
      words: text.slice(0, LONGEST_WORDS),
      kind: kind ?? read,
      direction: label === 'promise' ? 'we' : 'they',
      soft: label === 'soft-ask',
      due: due?.ok ? due.due : null,
      by: 'lens',
    },
  ];
}
