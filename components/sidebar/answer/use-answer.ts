import type { AnswerQuestion } from '../../../lib/contract/views.ts';
import type { DueDate } from '../../../lib/domain/rows/types.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { dayOf } from './answer-choices.ts';
import type { AnswerChoice } from './answer-choices.ts';

/** Says what the reply was. Without a day of the rep's own, the one that was read. */
export function useAnswer(question: AnswerQuestion): (answer: AnswerChoice, day?: DueDate | null) => void {
  const run = useCommand();
  const { commitmentId, reply } = question;
  const heard = { from: reply.from, ...(reply.sentAt === null ? {} : { at: reply.sentAt }) };
  return (answer, day) => {
    const due = day === undefined ? dayOf(answer, question) : day;
    const dated = answer === 'yes' || answer === 'other-time' ? { due } : {};
    void run('answer-ask', { commitmentId, answer, answerKey: reply.key, ...heard, ...dated });
  };
}
