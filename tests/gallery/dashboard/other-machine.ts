/** Two days on two machines: what both have done to one book, and the backup that the other one saved. */
import { runCommand } from '../../../lib/commands/run.ts';
import type { CommandArgs, CommandName } from '../../../lib/contract/commands.ts';
import type { Book } from '../../../lib/store/book.ts';
import { openBook } from '../../../lib/store/opening/open-book.ts';
import { BackupReader } from '../../../lib/transfer/backup/read-backup.ts';
import { restoreBackup } from '../../../lib/transfer/backup/restore-backup.ts';
import { backupParts } from '../../../lib/transfer/backup/write-backup.ts';

const HOUR = 3_600_000;
const newId = () => crypto.randomUUID();

async function save(book: Book): Promise<string> {
  let text = '';
  for await (const part of backupParts(book, Date.now())) text += part.text;
  return text;
}

async function openOther(text: string): Promise<Book> {
  const { book } = await openBook(`gallery-other-${newId()}`);
  const reader = new BackupReader();
  reader.add(text);
  await restoreBackup(book, { now: () => Date.now() - 90 * HOUR, newId }, await reader.finish(), newId());
  return book;
}

/** Carries out a command so many hours ago. */
function at(book: Book) {
  return async <N extends CommandName>(hours: number, name: N, args: CommandArgs<N>): Promise<void> => {
    const env = { now: () => Date.now() - hours * HOUR, newId, zone: 'Europe/Berlin' };
    const result = await runCommand(book, env, { commandId: newId(), name, args });
    if (!result.ok) throw new Error(`${name} was refused: ${result.problem}`);
  };
}

export async function otherMachine(book: Book): Promise<string> {
  const other = await openOther(await save(book));
  const [here, there] = [at(book), at(other)];
  const [first, second, third] = await book.deals.toArray();
  const asks = await book.commitments
    .where('dealId')
    .equals(first?.id ?? '')
    .toArray();
  const ask = asks.find(({ state, direction }) => state === 'asked' && direction === 'they');
  const [part] = await book.dealPeople
    .where('dealId')
    .equals(first?.id ?? '')
    .toArray();
  const [leaver] = await book.dealPeople
    .where('dealId')
    .equals(second?.id ?? '')
    .toArray();
  if (!first || !second || !third || !part || !leaver) throw new Error('the book is too small');
  const mara = { name: 'Mara Lind', email: 'mara.lind@harbour.example' };
  await here(40, 'edit-deal', { dealId: first.id, value: 48_000 });
  await here(39, 'edit-contact', { contactId: part.contactId, title: 'Head of Operations' });
  await here(38, 'add-person', { dealId: first.id, person: mara });
  await here(36, 'delete-deal', { dealId: third.id });
  if (ask) await here(30, 'advance-commitment', { commitmentId: ask.id, state: 'given', due: { date: '2026-12-10' } });
  await there(35, 'edit-deal', { dealId: first.id, value: 52_500, note: 'They have a budget round in January.' });
  await there(34, 'edit-contact', { contactId: part.contactId, title: 'Chief Operations Officer' });
  await there(33, 'add-person', { dealId: first.id, person: { ...mara, title: 'Planner' } });
  await there(32, 'edit-deal', { dealId: third.id, note: 'Asked for the reference visit.' });
  if (ask) await there(28, 'advance-commitment', { commitmentId: ask.id, state: 'declined' });
  await there(27, 'delete-contact', { contactId: leaver.contactId });
  await there(26, 'record-commitment', {
    dealId: second.id,
    kind: 'collaborate',
    direction: 'they',
    words: 'Could your planner walk us through a normal Monday?',
    channel: 'mail',
  });
  await there(25, 'change-settings', { theme: 'dark' });
  return save(other);
}
