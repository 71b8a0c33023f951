/** How well the rep says that a skill is theirs. Kept over time; a second word on the same day corrects the first. */
import { civilDateOf } from '../../domain/time/civil-date.ts';
import type { Rating } from '../../domain/rows/types.ts';
import { bare } from '../../store/rows/rows.ts';
import type { Verb, Work } from '../verb.ts';

async function ratedToday(work: Work, skill: string): Promise<Rating | null> {
  const last = await work.book.ratings.where('[skill+at]').between([skill, 0], [skill, Infinity]).last();
  if (!last || civilDateOf(last.at, work.zone) !== civilDateOf(work.now, work.zone)) return null;
  return bare(last);
}

export const rateSkill: Verb<'rate-skill'> = async (work, { skill, score }) => {
  const before = await ratedToday(work, skill);
  const rating: Rating = { id: before?.id ?? work.newId(), skill, score, at: before?.at ?? work.now };
  await work.rows.write('rating', rating);
  return { said: 'done.skill-rated', values: { skill, score: String(score) }, created: before ? null : rating.id };
};
