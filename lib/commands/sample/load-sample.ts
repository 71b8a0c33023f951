/** Puts the sample book beside what is there, to look around in; removed as a whole by remove-sample. */
import type { RowMap } from '../../domain/rows/types.ts';
import { sampleLanguage } from '../../domain/sample-book/plans/plan-types.ts';
import { sampleLookBack } from '../../domain/sample-book/look-back/look-back.ts';
import { sampleRows } from '../../domain/sample-book/sample-rows.ts';
import { readCounts } from '../../store/writing/counts.ts';
import { tableOf } from '../../store/writing/write.ts';
import { findProcess, readSettings } from '../find-rows.ts';
import { refuse } from '../refusal.ts';
import type { Verb, Work } from '../verb.ts';

/** The same book for everyone: the page doubles and the pictures show its people. */
const SEED = 1;
/** Enough to look back on, and few enough to load while the rep waits. */
const PAST_DEALS = 30;

async function writeAll<T extends keyof RowMap>(work: Work, type: T, rows: RowMap[T][]): Promise<void> {
  const ids = rows.map((row) => row.id);
  await work.rows.fetch(type, ids);
  for (const row of rows) await work.rows.write(type, row);
}

async function isEmpty(work: Work, type: 'audit' | 'rating' | 'plan'): Promise<boolean> {
  return (await tableOf(work.book, type).count()) === 0;
}

export const loadSample: Verb<'load-sample'> = async (work) => {
  const [known = 0] = await readCounts(work.book, ['sample']);
  if (known > 0) refuse('duplicate');
  const { processId } = await readSettings(work);
  const process = await findProcess(work, processId);
  const language = sampleLanguage(process.language);
  const sample = sampleRows({ seed: SEED, now: work.now, processId, language, past: PAST_DEALS });
  await writeAll(work, 'account', sample.accounts);
  await writeAll(work, 'contact', sample.contacts);
  await writeAll(work, 'deal', sample.deals);
  await writeAll(work, 'dealPerson', sample.dealPeople);
  await writeAll(work, 'dealElement', sample.dealElements);
  await writeAll(work, 'commitment', sample.commitments);
  await writeAll(work, 'exchange', sample.exchanges);
  await writeAll(work, 'threadChoice', sample.threadChoices);
  await writeAll(work, 'statement', sample.statements);
  await writeAll(work, 'regression', sample.regressions);
  const lookBack = sampleLookBack(sample, { seed: SEED, now: work.now, language });
  await writeAll(work, 'offMapMove', lookBack.offMapMoves);
  await writeAll(work, 'misfit', lookBack.misfits);
  await writeAll(work, 'review', lookBack.reviews);
  // Of what speaks of the rep alone, nothing made up is laid among what is true.
  if (await isEmpty(work, 'audit')) await writeAll(work, 'audit', lookBack.audits);
  if (await isEmpty(work, 'rating')) await writeAll(work, 'rating', lookBack.ratings);
  if (await isEmpty(work, 'plan')) await writeAll(work, 'plan', lookBack.plans);
  return { said: 'done.sample-loaded', values: { deals: String(sample.deals.length) } };
};
