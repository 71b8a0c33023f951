/**
 * Removes the sample book and nothing else. What the rep's own rows came to rest on, such as a sample account with a deal
 * of the rep's, stays and becomes the rep's. What the rep recorded in a deal of the sample goes with that deal, and is told.
 */
import type { RowMap, RowType } from '../../domain/rows/types.ts';
import { isOwnInSample, readCounts } from '../../store/writing/counts.ts';
import { referencesOf, referringTo } from '../../store/rows/references.ts';
import type { RowName } from '../../store/rows/references.ts';
import { ROW_TYPES } from '../../store/rows/rows.ts';
import { tableOf } from '../../store/writing/write.ts';
import { refuse } from '../refusal.ts';
import type { Verb, Work } from '../verb.ts';

const SAMPLE_TYPES = ROW_TYPES.filter((type) => type !== 'process' && type !== 'settings');
/** What rows outside of the sample can name: the rest belongs to a deal of the sample, and so do those who name it. */
const ADOPTABLE: ReadonlySet<RowType> = new Set(['account', 'contact', 'deal']);

async function findSample(work: Work): Promise<RowName[]> {
  const names: RowName[] = [];
  for (const type of SAMPLE_TYPES) {
    const ids = await tableOf(work.book, type).where('ix.sample').equals(1).primaryKeys();
    await work.rows.fetch(type, ids);
    names.push(...ids.map((id) => ({ type, id })));
  }
  return names;
}

function keyOf({ type, id }: RowName): string {
  return `${type}/${id}`;
}

/** Sample rows that the rep's own rows name, and in turn what those name. */
async function findAdopted(work: Work, sample: RowName[]): Promise<Set<string>> {
  const isSample = new Set(sample.map(keyOf));
  const adopted = new Set<string>();
  const adopt = async (name: RowName): Promise<void> => {
    if (!isSample.has(keyOf(name)) || adopted.has(keyOf(name))) return;
    adopted.add(keyOf(name));
    const row = await work.rows.read(name.type, name.id);
    for (const named of row ? referencesOf(name.type, row) : []) await adopt(named);
  };
  for (const name of sample.filter(({ type }) => ADOPTABLE.has(type))) {
    const others = await referringTo(work.book, name.type, name.id);
    if (others.some((other) => !isSample.has(keyOf(other)))) await adopt(name);
  }
  return adopted;
}

async function keepAsOwn(work: Work, { type, id }: RowName): Promise<void> {
  const row = await work.rows.read(type, id);
  if (!row) return;
  const { sample: _sample, ...own } = row as RowMap[typeof type] & { sample?: true };
  await work.rows.write(type, own);
}

export const removeSample: Verb<'remove-sample'> = async (work) => {
  const sample = await findSample(work);
  if (sample.length === 0) refuse('not-found', { what: 'sample' });
  const [before = 0] = await readCounts(work.book, ['sample.own']);
  const adopted = await findAdopted(work, sample);
  for (const name of sample) {
    if (adopted.has(keyOf(name))) await keepAsOwn(work, name);
    else await work.rows.remove(name.type, name.id);
  }
  const kept = sample.filter((name) => adopted.has(keyOf(name)) && isOwnInSample(name)).length;
  const own = before - kept;
  if (own === 0) return { said: 'done.sample-removed' };
  return { said: 'done.sample-removed-own', values: { own: String(own) } };
};
