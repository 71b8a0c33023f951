/** Puts a process away with all its versions, or brings it back. Deals stay on it. */
import type { Process } from '../../domain/rows/types.ts';
import { readSettings } from '../find-rows.ts';
import { refuse } from '../refusal.ts';
import type { Verb } from '../verb.ts';
import { versionsOf } from './versions.ts';

function put({ archived: _archived, ...process }: Process, away: boolean): Process {
  return away ? { ...process, archived: true } : process;
}

export const archiveProcess: Verb<'archive-process'> = async (work, { key, archived }) => {
  const versions = await versionsOf(work, key);
  const newest = versions.toSorted((a, b) => b.version - a.version)[0] ?? refuse('not-found', { what: 'process' });
  const { processId } = await readSettings(work);
  if (archived && versions.some(({ id }) => id === processId)) refuse('not-allowed');
  for (const process of versions) await work.rows.write('process', put(process, archived));
  return { said: archived ? 'done.process-archived' : 'done.process-back', values: { name: newest.name } };
};
