import type { Verb } from '../verb.ts';

/** Takes everything away that the rep has said about sentences: the detector is as it came. */
export const forgetJudgements: Verb<'forget-judgements'> = async (work) => {
  const ids = await work.book.judgements.toCollection().primaryKeys();
  await work.rows.fetch('judgement', ids);
  for (const id of ids) await work.rows.remove('judgement', id);
  return { said: 'done.judgements-forgotten', values: { count: String(ids.length) } };
};
