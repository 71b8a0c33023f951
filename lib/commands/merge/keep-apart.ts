/** "These are not the same": stands in the settings until the rep wants to look again. */
import { withApart } from '../../domain/identity/kept-apart.ts';
import { findAccount, findContact, readSettings } from '../find-rows.ts';
import { refuse } from '../refusal.ts';
import type { Verb, Work } from '../verb.ts';
import { refuseItself } from './repoint.ts';

async function nameOf(work: Work, of: 'accounts' | 'contacts', id: string): Promise<string> {
  return (await (of === 'accounts' ? findAccount(work, id) : findContact(work, id))).name;
}

export const keepApart: Verb<'keep-apart'> = async (work, { of, keepId, otherId }) => {
  refuseItself({ keepId, otherId });
  const a = await nameOf(work, of, keepId);
  const b = await nameOf(work, of, otherId);
  const settings = await readSettings(work);
  await work.rows.write('settings', { ...settings, keptApart: withApart(settings.keptApart ?? [], keepId, otherId) });
  return { said: 'done.kept-apart', values: { a, b } };
};

export const compareAgain: Verb<'compare-again'> = async (work) => {
  const { keptApart, ...settings } = await readSettings(work);
  if (keptApart === undefined) refuse('not-found', { what: 'pair' });
  await work.rows.write('settings', settings);
  return { said: 'done.compared-again' };
};
