/** The conversation with these people and nobody else, begun if there is none. */
import type { Member } from '../../data/members.ts';
import { emptyTalk } from '../../data/talks.ts';
import type { Talk } from '../../data/talks.ts';

export function talkWith(talks: Talk[], members: Member[]): Talk {
  const known = talks.find(
    ({ others }) => others.length === members.length && members.every((m) => others.includes(m)),
  );
  if (known) return known;
  const fresh = emptyTalk(members);
  talks.push(fresh);
  return fresh;
}
