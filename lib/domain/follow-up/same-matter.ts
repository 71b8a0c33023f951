/** Asked again in the words that were proposed for it: then two asks are one matter. */
import type { Commitment, CommitmentKind } from '../rows/types.ts';
import { allFollowUps } from './follow-up.ts';

type Ask = Pick<Commitment, 'dealId' | 'kind' | 'direction' | 'contactId' | 'askedAt' | 'words'>;

/** Fewer letters may stand in any text. */
const LEAST_LETTERS = 12;
/** "Dana, would …": who is asked. */
const CALLED = /^[^\s,]+(?: [^\s,]+)?, /;

/** What these words follow up; `null` = they are the rep's own. */
function followedUp(words: string): CommitmentKind | null {
  const said = words.trim().toLowerCase();
  return kindOfText(said) ?? kindOfText(said.replace(CALLED, ''));
}

/** Made when it is first asked for: a whole ledger is held against it, and a worker that starts has no use for it. */
let proposed: ReturnType<typeof allFollowUps> | null = null;

function kindOfText(said: string): CommitmentKind | null {
  if (said.length < LEAST_LETTERS) return null;
  proposed ??= allFollowUps().map(({ kind, text }) => ({ kind, text: text.toLowerCase() }));
  return proposed.find(({ text }) => text.includes(said))?.kind ?? null;
}

/** Whichever of them came first. The rep's own words may ask the same person for something else of the same kind. */
export function isSameMatter(a: Ask, b: Ask): boolean {
  const [first, later] = (a.askedAt ?? 0) <= (b.askedAt ?? 0) ? [a, b] : [b, a];
  return (
    first.dealId === later.dealId &&
    first.direction === later.direction &&
    first.contactId === later.contactId &&
    first.askedAt !== later.askedAt &&
    first.kind === followedUp(later.words)
  );
}
