/** The ids of a person in the address of a profile, in the forms that contacts keep. */
import { idsInHref } from '../page/linkedin/ids.ts';

/** Longer ones are no profile's, and no contact would keep them. */
const LONGEST = 150;

export function linkedInIdsOf(address: string): string[] {
  const [profile] = /\S*linkedin\.com\/in\/\S+/i.exec(address) ?? [];
  const { slug, memberId } = idsInHref(profile);
  const id = memberId ?? (slug === null ? null : `in/${slug}`);
  return id === null || id.length > LONGEST ? [] : [id];
}
