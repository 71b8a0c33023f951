/** Everything that holds the words: deals, people, companies, commitments. With nothing found, one slip a word is forgiven. */
import type { SearchHit } from '../contract/views.ts';
import { findStage } from '../domain/process/find.ts';
import { foldText } from '../domain/names.ts';
import type { Book } from '../store/book.ts';
import type { Answer } from './env.ts';
import { readProcesses } from './read/many-deals.ts';
import { known } from './read/reading.ts';
import type { Reading } from './read/reading.ts';
import { readCandidates } from './search/candidates.ts';
import { openDealsOf } from './search/deals-to-open.ts';
import { bestHits, rankHits } from './search/hits.ts';
import type { RankedHit, Ranking } from './search/hits.ts';
import { exactNeedles, nearNeedles } from './search/needle.ts';
import type { Needle } from './search/needle.ts';

const MOST_ENTRIES = 120;
/** Fewer, because each is reached by a jump of its own. */
const MOST_NEAR_ENTRIES = 40;

export const answerSearch: Answer<{ text: string; limit: number }, SearchHit[]> = (book, env, { text, limit }) => {
  const needles = exactNeedles(text);
  if (needles.length === 0) return known([]);
  const about = { query: foldText(text.trim()), now: env.now() };
  const near = () => findHits(book, nearNeedles(needles), MOST_NEAR_ENTRIES, about);
  return findHits(book, needles, MOST_ENTRIES, about)
    .then((exact) => (exact.length > 0 ? known(exact) : near()))
    .then((ranked) => openDealsOf(book, bestHits(ranked, limit)));
};

function findHits(
  book: Book,
  needles: Needle[],
  most: number,
  about: Pick<Ranking, 'query' | 'now'>,
): Reading<RankedHit[]> {
  // With one word the deal or the person itself is the better hit; with several, they say which commitment is meant.
  const asks = needles.length > 1;
  const reach = { types: ['deals', 'contacts', 'commitments'] as const, most, asks };
  return readCandidates(book, needles, reach).then((candidates) =>
    readProcesses(
      book,
      candidates.deals.map(({ processId }) => processId),
    ).then((processOf) => {
      const stageName = (processId: string, stage: string) => findStage(processOf(processId), stage)?.name ?? stage;
      return rankHits(candidates, { ...about, needles, stageName });
    }),
  );
}
