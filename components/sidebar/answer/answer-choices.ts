import type { CommandArgs } from '../../../lib/contract/commands.ts';
import type { AnswerQuestion } from '../../../lib/contract/views.ts';

export type AnswerChoice = CommandArgs<'answer-ask'>['answer'];

/** In the order in which they stand. */
const ANSWERS: readonly AnswerChoice[] = ['yes', 'other-time', 'no', 'dodge', 'none'];

const RETURNED: readonly AnswerChoice[] = ['undelivered', 'none'];

/** A mail that came back has arrived or has not. */
export function choicesFor({ suggested }: Pick<AnswerQuestion, 'suggested'>): readonly AnswerChoice[] {
  return suggested === 'undelivered' ? RETURNED : ANSWERS;
}

/** As in the ledger, where a commitment is moved by the same letters. */
export const ANSWER_KEYS: Record<AnswerChoice, string> = {
  yes: 'y',
  'other-time': 't',
  no: 'n',
  dodge: 'd',
  none: 'x',
  undelivered: 'n',
};

/** The day that goes with this answer, as far as it is known. */
export function dayOf(choice: AnswerChoice, { suggested, answerDue, due, vague }: AnswerQuestion) {
  if (choice === 'yes' && suggested === 'yes') return answerDue ?? (vague === null ? due : null);
  if (choice === 'yes') return due;
  return choice === 'other-time' && suggested === 'other-time' ? answerDue : null;
}

/** A given time is worth little without its day, and another day is none until it is named. */
export function needsDay(choice: 'yes' | 'other-time', question: AnswerQuestion): boolean {
  if (dayOf(choice, question) !== null) return false;
  return choice === 'other-time' || question.kind === 'time';
}
