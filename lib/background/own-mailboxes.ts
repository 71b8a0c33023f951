/**
 * A mailbox that is on screen is the rep's own: its address is kept in the settings, so that mail from it is known as
 * one's own in the other mailbox too. Quiet: no surface ran the command, so none offers to take it back.
 */
import type { PageReading } from '../page/context.ts';
import { newId } from '../platform/ids.ts';
import { readSettings } from './layout.ts';
import type { Library } from './library.ts';

export function learnOwnMailboxes(library: Pick<Library, 'open' | 'run'>): (reading: PageReading) => Promise<void> {
  /** Asked about in this life of the worker. */
  const seen = new Set<string>();
  return async ({ context }) => {
    const address = context.site === 'gmail' ? context.account?.toLowerCase() : undefined;
    if (!address || seen.has(address)) return;
    seen.add(address);
    const { ownAddresses, notOwnAddresses = [] } = await readSettings(library);
    if (ownAddresses.includes(address) || notOwnAddresses.includes(address)) return;
    await library.run('change-settings', { ownMailbox: address }, newId());
  };
}
