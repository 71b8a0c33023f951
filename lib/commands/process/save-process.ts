/** A new version of a process. Versions that are there never change: deals stay on theirs until they are moved. */
import { makeVersion } from '../../domain/process/content.ts';
import type { ProcessContent } from '../../domain/process/content.ts';
import { processProblems } from '../../domain/process/problems.ts';
import { readSettings } from '../find-rows.ts';
import { refuse } from '../refusal.ts';
import type { Verb, Work } from '../verb.ts';
import { forgetDraft, OF_DRAFT } from './drafts.ts';
import { settleMisfits } from './settle-misfits.ts';
import { settleMoves } from './settle-off-map.ts';
import { versionsOf } from './versions.ts';

/** New deals go on with the newest version of the process that the rep chose for them. */
async function followVersion(work: Work, key: string, processId: string): Promise<void> {
  const settings = await readSettings(work);
  const chosen = await work.rows.read('process', settings.processId);
  if (chosen?.key === key) await work.rows.write('settings', { ...settings, processId });
}

function checked(content: ProcessContent): ProcessContent {
  const [problem] = processProblems(content);
  return problem ? refuse('invalid', { at: problem.at }) : content;
}

export const saveProcess: Verb<'save-process'> = async (work, args) => {
  const { written } = args;
  const known = await versionsOf(work, args.key);
  const newest = known.toSorted((a, b) => b.version - a.version)[0];
  // What another tab has saved since would be taken out again, unseen.
  if (written && newest && newest.id !== args.madeFrom) refuse('newer-version');
  const version = (newest?.version ?? 0) + 1;
  const process = makeVersion(checked(args.content), {
    key: args.key,
    version,
    madeFrom: args.madeFrom,
    madeAt: work.now,
  });
  await work.rows.write('process', known.some((one) => one.archived) ? { ...process, archived: true } : process);
  await followVersion(work, args.key, process.id);
  for (const elementKey of args.changed) await settleMisfits(work, args.key, elementKey, 'changed');
  for (const kind of args.added) await settleMoves(work, args.key, kind, 'added');
  return {
    said: version === 1 ? 'done.process-added' : 'done.process-saved',
    values: { name: process.name, version: String(version), ...(written ? OF_DRAFT : {}) },
    created: process.id,
    ...(written ? { alongside: () => forgetDraft(work.book, args.key, written) } : {}),
  };
};
