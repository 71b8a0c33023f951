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
import type { CommitmentKind, DueDate } from '../../domain/rows/types.ts';
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
  const [before = ''] = /^.*(?:[.!?] |\n)/s.exec(text.slice(0, at)) ?? [];
  const [after = ''] = /^.*?(?:[.!?](?=\s)|\n|$)/s.exec(text.slice(at)) ?? [];
  return text
    .slice(before.length, at + after.length)
    .trim()
    .slice(0, LONGEST_WORDS);
}

/** A talk needs a day; what has to be there by then is due at the end of such a time. */
function vagueDay(answer: Answer, { taken, other }: TimeTalk): SpokenDay | null {
  const day = answer === 'yes' ? (taken ?? other) : (other ?? taken);
  return day?.ambiguous ? day : null;
}

function dueFor(answer: Answer, ask: OpenAsk, { times, hour }: ReplyReading, zone: string | undefined) {
  if (answer !== 'yes' && answer !== 'other-time') return { due: null, dueText: null };
  const isTalk = ask.kind === 'time';
  const vague = isTalk ? vagueDay(answer, times) : null;
  if (vague) return { due: null, dueText: vague.text.trim() };
  if (isTalk && hour && ask.due) {
    return { due: dueOf({ ...ask.due, time: hour }, ask.due.zone ?? zone), dueText: hour.text.trim() };
  }
  // "Yes, Friday works" where Thursday was asked for. In an answer to anything but a talk, another day may be of something else.
  const said = answer === 'yes' ? (times.taken ?? (isTalk ? times.named : null)) : (times.other ?? times.taken);
  if (said) return { due: dueOf(said, zone), dueText: said.text.trim() };
  return { due: answer === 'yes' ? ask.due : null, dueText: null };
}

export function readAnswer(ask: OpenAsk, reply: string, options: ReplyOptions): AnswerReading {
  const prepared = prepareReply(ask.words, reply, options);
  if (!prepared) return { answer: 'unclear', probability: 1, because: '', due: null, dueText: null };
  const { answer, probability, because } = weigh(prepared.reading.features);
  const words = because ? sentenceAt(prepared.text, because.at) : '';
  return { answer, probability, because: words, ...dueFor(answer, ask, prepared.reading, options.zone) };
}
