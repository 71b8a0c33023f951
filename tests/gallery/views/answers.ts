import type { AnswerQuestion } from '../../../lib/contract/views.ts';
import { daysAgo } from './clock.ts';

export function question(change: Partial<AnswerQuestion> = {}): AnswerQuestion {
  return {
    commitmentId: 'c1',
    kind: 'change',
    kindName: 'Change',
    contactName: 'Dana Whitfield',
    words: 'Is this something you are going to fix before the autumn peak?',
    askedAt: daysAgo(12),
    due: null,
    reply: { key: 'm9', sender: 'Dana Whitfield', from: 'p1', sentAt: null },
    suggested: 'yes',
    because: 'Yes, we want this gone before the peak, so by the end of August.',
    answerDue: { date: '2026-08-31' },
    vague: null,
    ...change,
  };
}
