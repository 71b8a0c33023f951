/** The process on which new deals start. */
import { findProcess, readSettings } from '../find-rows.ts';
import { refuse } from '../refusal.ts';
import type { Verb } from '../verb.ts';

export const chooseProcess: Verb<'choose-process'> = async (work, { processId }) => {
  const process = await findProcess(work, processId);
  if (process.archived) refuse('not-allowed');
  await work.rows.write('settings', { ...(await readSettings(work)), processId });
  return { said: 'done.process-chosen', values: { name: process.name, version: String(process.version) } };
};
