/** Enters the first account and the first person of the book a second time, as a hurried rep would. */
import type { SurfaceClient } from '../../../lib/messaging/surface-client.ts';

export async function enterTwice(client: SurfaceClient): Promise<void> {
  const { rows } = await client.query('contacts', { limit: 20 });
  const first = rows.find(({ accountName }) => accountName !== null);
  if (!first) return;
  const done = await client.command('create-deal', {
    accountName: `${first.accountName} GmbH`,
    dealName: 'Weekend rota',
    people: [{ name: first.contact.name.toUpperCase(), email: 'assistant@other.example', title: 'Operations' }],
  });
  const { rows: again } = await client.query('contacts', { text: 'assistant@other.example', limit: 5 });
  if (!done.ok || !again[0]) return;
  await client.command('edit-contact', { contactId: again[0].contact.id, emails: first.contact.emails });
}
