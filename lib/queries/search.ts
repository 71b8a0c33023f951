/** Everything that holds the words: deals, people, companies, commitments. With nothing found, one slip a word is forgiven. */
import type { SearchHit } from '../contract/views.ts';
import { findStage } from '../domain/process/find.ts';
import { foldText } from '../domain/names.ts';
import type { Book } from '../store/book.ts';
import type { Answer } from './env.ts';
import { readProcesses } from './read/many-deals.ts';
import { readCandidates } from './search/candidates.ts';
import { openDealsOf } from './search/deals-to-open.ts';
import { bestHits, rankHits } from './search/hits.ts';
import type { RankedHit, Ranking } from './search/hits.ts';
import { exactNeedles, nearNeedles } from './search/needle.ts';
import type { Needle } from './search/needle.ts';

const MOST_ENTRIES = 120;
/** Fewer, because each is reached by a jump of its own. */
const MOST_NEAR_ENTRIES = 40;

export const answerSearch: Answer<{ text: string; limit: number }, SearchHit[]> = async (
  book,
  env,
  { text, limit },
) => {
  const needles = exactNeedles(text);
  if (needles.length === 0) return [];
  const about = { query: foldText(text.trim()), now: env.now() };
  const exact = await findHits(book, needles, MOST_ENTRIES, about);
  const ranked = exact.length > 0 ? exact : await findHits(book, nearNeedles(needles), MOST_NEAR_ENTRIES, about);
  return openDealsOf(book, bestHits(ranked, limit));
};

async function findHits(
  book: Book,
  needles: Needle[],
  most: number,
  about: Pick<Ranking, 'query' | 'now'>,
): Promise<RankedHit[]> {
  // With one word the deal or the person itself is the better hit; with several, they say which commitment is meant.
  const asks = needles.length > 1;
  const candidates = await readCandidates(book, needles, { types: ['deals', 'contacts', 'commitments'], most, asks });
  const processOf = await readProcesses(
    book,
    candidates.deals.map(({ processId }) => processId),
  );
  const stageName = (processId: string, stage: string) => findStage(processOf(processId), stage)?.name ?? stage;
  return rankHits(candidates, { ...about, needles, stageName });
}
