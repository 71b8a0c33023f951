/** The ids of a person in a cell: of the address of a profile, or in the forms that contacts keep, as our own CSV holds them. */
import { MOST_PROFILES } from '../domain/limits/intake-limits.ts';
import { idsInHref } from '../page/linkedin/ids.ts';

/** Longer ones are no profile's, and no contact would keep them. */
const LONGEST = 150;
const PROFILE = /linkedin\.com\/in\/\S/i;
const KEPT = /^(?:in\/[^\s/?#|]+|AC[ow]AA[\w-]+|member:\d+)$/;

export function linkedInIdsOf(cell: string): string[] {
  if (cell === '') return [];
  const kept = cell.split(' | ').filter((one) => KEPT.test(one) && one.length <= LONGEST);
  if (kept.length > 0) return kept.slice(0, MOST_PROFILES);
  // Word by word: a pattern that began with the word's letters would begin at each of them.
  const profile = PROFILE.test(cell) ? cell.split(/\s+/).find((word) => PROFILE.test(word)) : undefined;
  const { slug, memberId } = idsInHref(profile);
  const id = memberId ?? (slug === null ? null : `in/${slug}`);
  return id === null || id.length > LONGEST ? [] : [id];
}
