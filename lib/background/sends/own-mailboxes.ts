/**
 * A mailbox that is on screen is the rep's own, and so is the address that a draft is from: both are kept in the settings,
 * so that mail from them is known as one's own in the other mailbox, and to an alias too. Quiet: no surface ran the
 * command, so none offers to take it back.
 */
import type { PageReading } from '../../page/context.ts';
import { newId } from '../../platform/ids.ts';
import { readSettings } from '../pages/layout.ts';
import type { Library } from '../library.ts';

export function learnOwnMailboxes(library: Pick<Library, 'open' | 'run'>): (reading: PageReading) => Promise<void> {
  /** Asked about in this life of the worker. */
  const seen = new Set<string>();
  const learn = async (address: string): Promise<void> => {
    if (seen.has(address)) return;
    seen.add(address);
    const { ownAddresses, notOwnAddresses = [] } = await readSettings(library);
    if (ownAddresses.includes(address) || notOwnAddresses.includes(address)) return;
    await library.run('change-settings', { ownMailbox: address }, newId());
  };
  return async ({ context }) => {
    if (context.site !== 'gmail' || !context.account) return;
    await learn(context.account.toLowerCase());
    for (const { from } of context.composes) if (from) await learn(from);
  };
}
