/** An answer makes an information element done; an empty one opens it again. */
import { findDeal } from '../find-rows.ts';
import { refuse } from '../refusal.ts';
import { findInProcess } from './set-element.ts';
import { touchDeal } from '../deals/touch-deal.ts';
import type { Verb } from '../verb.ts';
import { writeElement } from './write-element.ts';

export const answerElement: Verb<'answer-element'> = async (work, args) => {
  const deal = await findDeal(work, args.dealId);
  const { element, left } = await findInProcess(work, deal, args.elementKey);
  if (element.group !== 'information') refuse('not-allowed');
  const answered = args.answer !== '';
  await writeElement(work, deal, element.key, (row) => ({
    ...row,
    answer: args.answer,
    state: answered ? 'done' : 'open',
    reason: null,
    why: '',
    // Put in other words, it is as late as it was.
    late: answered && (row.state === 'done' ? row.late : left),
  }));
  await touchDeal(work, deal.id);
  return { said: answered ? 'done.element.answered' : 'done.element.open', values: { element: element.text } };
};
