/** Windows of one account hold the same mails: what one of them puts, the others take in. */
import type { MailAccount, MailThread } from '../../mailbox.ts';
import { createStore } from './store.ts';
import type { Store } from './store.ts';

/** @param address where the account's mails are fetched from and saved to */
export function sharedStore(account: MailAccount, address: string): Store {
  const others = new BroadcastChannel(address);
  const store = createStore(account, (thread) => {
    void fetch(address, { method: 'POST', body: JSON.stringify(thread), keepalive: true });
    others.postMessage(thread);
  });
  others.addEventListener('message', (event) => store.take(event.data as MailThread));
  return store;
}
