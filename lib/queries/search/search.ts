/** Everything that holds the words: deals, people, companies, commitments. One slip is forgiven in a word found nowhere. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { SearchHit } from '../../contract/views.ts';
import { findStage } from '../../domain/process/find.ts';
import { foldText } from '../../domain/identity/names.ts';
import type { Book } from '../../store/book.ts';
import type { Answer } from '../env.ts';
import { readProcesses } from '../read/deals/many-deals.ts';
import { known } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { readCandidates } from './candidates.ts';
import type { Candidates } from './candidates.ts';
import { openDealsOf } from './deals-to-open.ts';
import { bestHits, rankHits } from './hits.ts';
import type { RankedHit, Ranking } from './hits.ts';
import { exactNeedles, nearNeedles, weighWords } from './needle.ts';
import type { Needle } from './needle.ts';

const MOST_ENTRIES = 80;
/** One word alone that more records have than that is no way to what belongs to them yet; two may lead to the same. */
const MOST_PARENTS = { one: 12, several: 25 };
/** Fewer, because each is reached by a jump of its own. */
const MOST_NEAR_ENTRIES = 40;

export const answerSearch: Answer<ParsedQueryArgs<'search'>, SearchHit[]> = (book, env, { text, limit, opens }) => {
  const needles = exactNeedles(text);
  if (needles.length === 0) return known([]);
  const about = { query: foldText(text.trim()), now: env.now(), limit };
  return findHits(book, needles, MOST_ENTRIES, about)
    .then(({ ranked, unfound }) => {
      if (ranked.length > 0 || unfound.length === 0) return known(ranked);
      const near = needles.flatMap((needle) => (unfound.includes(needle) ? nearNeedles([needle]) : needle));
      return findHits(book, near, MOST_NEAR_ENTRIES, about).then((found) => found.ranked);
    })
    .then((ranked) => {
      const hits = bestHits(ranked, limit);
      return opens ? openDealsOf(book, hits) : known(hits);
    });
};

interface Found {
  ranked: RankedHit[];
  /** Words that stand nowhere. Where each stands somewhere, none was mistyped: they do not belong together. */
  unfound: Needle[];
}

interface About extends Pick<Ranking, 'query' | 'now'> {
  /** Hits that are shown. */
  limit: number;
}

function findHits(book: Book, needles: Needle[], most: number, about: About): Reading<Found> {
  // With one word the deal or the person itself is the better hit; with several, they say which commitment is meant.
  const asks = needles.length > 1;
  const parents = asks ? MOST_PARENTS.several : MOST_PARENTS.one;
  const types = ['deals', 'contacts', 'commitments'] as const;
  const reach = { types, most, enough: about.limit, parents, asks };
  return readCandidates(book, needles, reach).then((candidates) => {
    const processIds = candidates.deals.map(({ processId }) => processId);
    return readProcesses(book, processIds).then((processOf) => {
      const stageName = (processId: string, stage: string) => findStage(processOf(processId), stage)?.name ?? stage;
      const ranked = rankHits(candidates, { ...about, needles, stageName });
      return { ranked, unfound: needles.filter((needle) => !standsSomewhere(needle, candidates)) };
    });
  });
}

function standsSomewhere(needle: Needle, { accounts, deals, contacts, commitments }: Candidates): boolean {
  return [accounts, deals, contacts, commitments].some((rows) =>
    rows.some((row) => weighWords(row.ix.words, needle) > 0),
  );
}
