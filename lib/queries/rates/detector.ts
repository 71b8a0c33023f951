/** How the detector is doing on the rep's newest confirmations and corrections. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { DetectorView } from '../../contract/views.ts';
import { detectorFigures, detectorKinds } from '../../domain/detector/detector-figures.ts';
import { COMMITMENT_KINDS } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import type { Answer } from '../env.ts';
import { bareAll } from '../read/rows/bare-rows.ts';
import { readNewest } from '../read/rows/newest.ts';
import { MOST_EXAMPLES } from '../read/own-examples.ts';
import { FIRST_KEY, LAST_KEY } from '../read/rows/ranges.ts';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { remember } from '../read/remember.ts';

export const answerDetector: Answer<ParsedQueryArgs<'detector'>, DetectorView> = (book, _env, { limit }) =>
  remember(book, `detector ${limit}`, ['judgements'], () => readDetector(book, limit));

/** Judged by as many as it learns from: older ones say little about a detector that learns. */
const readDetector = (book: Book, limit: number): Reading<DetectorView> =>
  all([
    readNewest(book.judgements, { index: 'at', lower: FIRST_KEY, upper: LAST_KEY }, MOST_EXAMPLES),
    book.judgements.count(),
  ]).then(([rows, total]) => ({
    figures: detectorFigures(rows),
    kinds: detectorKinds(rows, COMMITMENT_KINDS),
    judged: rows.length,
    examples: bareAll(rows.slice(0, limit)),
    total,
  }));
