/**
 * What a reply answers to an open ask: yes, another time, no, a dodge, or none of these clearly. A suggestion with its words,
 * until the rep confirms it.
 */
import { weigh } from './model.ts';
import { prepareReply } from './prepare.ts';
import { dueOf } from './times.ts';
import type { ReplyReading, ReplyOptions } from './features.ts';
import type { Answer as KnownAnswer } from './model.ts';
import type { TimeTalk } from './times.ts';
import type { CommitmentKind, DueDate } from '../../domain/types.ts';
import type { SpokenDay } from '../spoken-days.ts';

export type Answer = KnownAnswer;

export interface AnswerReading {
  answer: Answer;
  /** 0 to 1. */
  probability: number;
  /** The words of the reply that decided; empty = nothing in it did. */
  because: string;
  /** The time of the ask that was taken, or the one they propose. */
  due: DueDate | null;
  /** Its words. Without a day: they spoke of a time to talk and named none, as in "next week". */
  dueText: string | null;
}

export interface OpenAsk {
  words: string;
  kind: CommitmentKind;
  due: DueDate | null;
}

const LONGEST_WORDS = 160;

/** The sentence in which the deciding words stand. */
function sentenceAt(text: string, at: number): string {
  const before = text.slice(0, at);
  const start = Math.max(...['. ', '! ', '? ', '\n'].map((end) => before.lastIndexOf(end) + end.length), 0);
  const from = before.search(/[.!?\n]/) === -1 ? 0 : start;
  const rest = text.slice(from);
  const end = rest.slice(at - from).search(/[.!?](?:\s|$)|\n/);
  return rest
    .slice(0, end === -1 ? rest.length : at - from + end + 1)
    .trim()
    .slice(0, LONGEST_WORDS);
}

/** A talk needs a day; what has to be there by then is due at the end of such a time. */
function vagueDay(answer: Answer, { taken, other }: TimeTalk): SpokenDay | null {
  const day = answer === 'other-time' ? (other ?? taken) : answer === 'yes' ? (taken ?? other) : null;
  return day?.ambiguous ? day : null;
}

function dueFor(answer: Answer, ask: OpenAsk, { times }: ReplyReading, zone: string | undefined) {
  const other = times.other ?? times.taken;
  const vague = ask.kind === 'time' ? vagueDay(answer, times) : null;
  if (vague) return { due: null, dueText: vague.text.trim() };
  if (answer === 'other-time') return { due: dueOf(other, zone), dueText: other?.text.trim() ?? null };
  if (answer !== 'yes') return { due: null, dueText: null };
  // "Yes, Friday works" where Thursday was asked for. In an answer to anything but a talk, another day may be of something else.
  const said = times.taken ?? (ask.kind === 'time' ? times.named : null);
  if (said) return { due: dueOf(said, zone), dueText: said.text.trim() };
  return { due: ask.due, dueText: null };
}

export function readAnswer(ask: OpenAsk, reply: string, options: ReplyOptions): AnswerReading {
  const prepared = prepareReply(ask.words, reply, options);
  if (!prepared) return { answer: 'unclear', probability: 1, because: '', due: null, dueText: null };
  const { answer, probability, because } = weigh(prepared.reading.features);
  const words = because ? sentenceAt(prepared.text, because.at) : '';
  return { answer, probability, because: words, ...dueFor(answer, ask, prepared.reading, options.zone) };
}
