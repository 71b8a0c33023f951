/** What a search shows for each record found, and in which order. */
import type { SearchHit } from '../../contract/views.ts';
import { ownName } from '../../domain/deal/deal-title.ts';
import { foldText } from '../../domain/identity/names.ts';
import type { Id, Instant } from '../../domain/rows/types.ts';
import type { Candidates } from './candidates.ts';
import { weighWords } from './needle.ts';
import type { Needle } from './needle.ts';

export interface RankedHit {
  hit: SearchHit;
  score: number;
}

/** Folded question, and the time from which what was touched lately is told. */
export interface Ranking {
  query: string;
  now: Instant;
  needles: readonly Needle[];
  stageName(processId: string, stage: string): string;
}

const DAY_MS = 86_400_000;
/** Where the words fit equally well. */
const BONUS: Record<SearchHit['type'], number> = { deal: 0.8, contact: 0.6, account: 0.5, commitment: 0 };
const OPEN_BONUS = 0.5;
const LONGEST_TITLE = 160;

/** Every record in which, or in whose parents, every word stands. `dealId` of people and companies is left to be found. */
export function rankHits(candidates: Candidates, ranking: Ranking): RankedHit[] {
  const { accounts, deals, contacts, commitments, accountOf, dealOf, contactOf } = candidates;
  const nameOf = (id: Id | null) => (id === null ? undefined : accountOf.get(id)?.name);
  const wordsOf = (id: Id | null) => (id === null ? [] : (accountOf.get(id)?.ix.words ?? []));
  return [
    ...deals.flatMap((row) => {
      const account = nameOf(row.accountId) ?? '';
      const details = [ownName(account, row.name), ranking.stageName(row.processId, row.stage)];
      const hit = hitOf('deal', row.id, row.id, row.name, details);
      return rank(hit, row.ix.words, wordsOf(row.accountId), row.updatedAt, row.closed === 0, ranking);
    }),
    ...contacts.flatMap((row) => {
      const hit = hitOf('contact', row.id, null, row.name, [row.title, nameOf(row.accountId)]);
      return rank(hit, row.ix.words, wordsOf(row.accountId), row.updatedAt, false, ranking);
    }),
    ...accounts.flatMap((row) =>
      rank(hitOf('account', row.id, null, row.name, [row.domains[0]]), row.ix.words, [], row.updatedAt, false, ranking),
    ),
    ...commitments.flatMap((row) => {
      const deal = dealOf.get(row.dealId);
      const contact = row.contactId ? contactOf.get(row.contactId) : undefined;
      const around = [...(deal?.ix.words ?? []), ...wordsOf(deal?.accountId ?? null), ...(contact?.ix.words ?? [])];
      const hit = hitOf('commitment', row.id, row.dealId, row.words, [contact?.name, deal?.name]);
      return rank(hit, row.ix.words, around, row.stateAt, row.ix.closed === 0, ranking);
    }),
  ];
}

/** Best first; of equals, by title. */
export function bestHits(ranked: readonly RankedHit[], limit: number): SearchHit[] {
  return ranked
    .toSorted((a, b) => b.score - a.score || (a.hit.title < b.hit.title ? -1 : 1))
    .slice(0, limit)
    .map(({ hit }) => hit);
}

function hitOf(
  type: SearchHit['type'],
  id: Id,
  dealId: Id | null,
  title: string,
  details: (string | null | undefined)[],
): SearchHit {
  const detail = details.filter((part) => part !== null && part !== undefined && part !== '').join(' · ');
  return { type, id, dealId, title: title.slice(0, LONGEST_TITLE), detail };
}

/** A title that begins as the question does is what was meant; what was touched lately is likelier than what was not. */
function rank(
  hit: SearchHit,
  own: readonly string[],
  around: readonly string[],
  touchedAt: Instant,
  open: boolean,
  { needles, query, now }: Ranking,
): RankedHit[] {
  const weights = needles.map((needle) => Math.max(weighWords(own, needle) * 2, weighWords(around, needle)));
  if (weights.includes(0)) return [];
  const begins = foldText(hit.title).startsWith(query) ? 2 : 0;
  const age = Math.max(0, now - touchedAt) / DAY_MS;
  const weight = weights.reduce((sum, one) => sum + one, 0) / Math.max(1, weights.length);
  return [{ hit, score: weight + begins + BONUS[hit.type] + (open ? OPEN_BONUS : 0) + 0.4 / (1 + age / 60) }];
}
