import { refuse } from '../refusal.ts';
import type { Verb } from '../verb.ts';

/** Takes the rep's word on a sentence away, as if nothing had been said. */
export const forgetJudgement: Verb<'forget-judgement'> = async (work, { judgementId }) => {
  if (!(await work.rows.read('judgement', judgementId))) refuse('not-found', { what: 'judgement' });
  await work.rows.remove('judgement', judgementId);
  return { said: 'done.judgement-forgotten' };
};
