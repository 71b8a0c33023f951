import { useState } from 'preact/hooks';
import type { ContactListRow } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { MergeTable } from './MergeTable.tsx';
import type { MergeField, Side } from './MergeTable.tsx';

type Choice = 'name' | 'title' | 'level' | 'account';

/** The older one's values are chosen to begin with, where it has any. */
function firstChoice([keep, other]: [ContactListRow, ContactListRow]): Record<Choice, Side> {
  const a = keep.contact;
  const b = other.contact;
  return {
    name: 0,
    title: a.title === null && b.title !== null ? 1 : 0,
    level: a.level === null && b.level !== null ? 1 : 0,
    account: a.accountId === null && b.accountId !== null ? 1 : 0,
  };
}

/** A profile by its address; the numbers that LinkedIn knows it by besides say nothing to people. */
function profileWords(ids: readonly string[]): string {
  const named = ids.filter((id) => id.startsWith('in/'));
  return (named.length > 0 ? named : ids.slice(0, 1)).join(', ');
}

export function ContactMerge({ sides, onClose }: { sides: [ContactListRow, ContactListRow]; onClose: () => void }) {
  const { t } = useLocale();
  const run = useCommand();
  const [chosen, setChosen] = useState(() => firstChoice(sides));
  const [keep, other] = sides;
  const both = (of: (row: ContactListRow) => string): [string, string] => [of(keep), of(other)];
  const choice = (key: Choice, label: string, of: (row: ContactListRow) => string): MergeField => ({
    key,
    label,
    values: both(of),
    chosen: chosen[key],
    onChoose: (side) => setChosen((before) => ({ ...before, [key]: side })),
  });
  const merge = async () => {
    const of = (key: Choice) => sides[chosen[key]].contact;
    const result = await run('merge-contacts', {
      keepId: keep.contact.id,
      otherId: other.contact.id,
      name: of('name').name,
      title: of('title').title,
      level: of('level').level,
      accountId: of('account').accountId,
    });
    if (result.ok) onClose();
  };
  return (
    <MergeTable
      label={t('merge.pair', { a: keep.contact.name, b: other.contact.name })}
      note={t('merge.contactNote')}
      onMerge={() => void merge()}
      onApart={() => void run('keep-apart', { of: 'contacts', keepId: keep.contact.id, otherId: other.contact.id })}
      onClose={onClose}
      fields={[
        choice('name', t('peoplePage.column.name'), ({ contact }) => contact.name),
        choice('title', t('peoplePage.column.title'), ({ contact }) => contact.title ?? ''),
        choice('level', t('peoplePage.column.level'), ({ contact }) =>
          contact.level === null ? '' : `${contact.level} · ${t(`level.${contact.level}`)}`,
        ),
        choice('account', t('merge.account'), ({ accountName }) => accountName ?? ''),
        {
          key: 'emails',
          label: t('peoplePage.column.emails'),
          values: both(({ contact }) => contact.emails.join(', ')),
          kept: true,
        },
        {
          key: 'linkedin',
          label: t('merge.pages'),
          values: both(({ contact }) => profileWords(contact.linkedinIds)),
          kept: true,
        },
        {
          key: 'deals',
          label: t('merge.deals'),
          values: both(({ deals }) => deals.map(({ name }) => name).join(', ')),
          kept: true,
        },
      ]}
    />
  );
}
