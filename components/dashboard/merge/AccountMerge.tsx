import { useState } from 'preact/hooks';
import type { AccountListRow } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { countWords } from '../lists/figures.ts';
import { MergeTable } from './MergeTable.tsx';
import type { Side } from './MergeTable.tsx';

export function AccountMerge({ sides, onClose }: { sides: [AccountListRow, AccountListRow]; onClose: () => void }) {
  const { t, language } = useLocale();
  const run = useCommand();
  const [name, setName] = useState<Side>(0);
  const [keep, other] = sides;
  const both = (of: (row: AccountListRow) => string): [string, string] => [of(keep), of(other)];
  const merge = async () => {
    const args = { keepId: keep.account.id, otherId: other.account.id, name: sides[name].account.name };
    const result = await run('merge-accounts', args);
    if (result.ok) onClose();
  };
  return (
    <MergeTable
      label={t('merge.pair', { a: keep.account.name, b: other.account.name })}
      note={t('merge.accountNote')}
      onMerge={() => void merge()}
      onApart={() => void run('keep-apart', { of: 'accounts', keepId: keep.account.id, otherId: other.account.id })}
      onClose={onClose}
      fields={[
        {
          key: 'name',
          label: t('peoplePage.column.name'),
          values: both(({ account }) => account.name),
          chosen: name,
          onChoose: setName,
        },
        {
          key: 'domains',
          label: t('peoplePage.column.domains'),
          values: both(({ account }) => account.domains.join(', ')),
          kept: true,
        },
        {
          key: 'pages',
          label: t('merge.pages'),
          values: both(({ account }) => account.linkedinKeys.join(', ')),
          kept: true,
        },
        {
          key: 'deals',
          label: t('peoplePage.column.openDeals'),
          values: both(({ openDeals }) => countWords(openDeals, language)),
          kept: true,
        },
        {
          key: 'people',
          label: t('peoplePage.column.people'),
          values: both(({ people }) => countWords(people, language)),
          kept: true,
        },
      ]}
    />
  );
}
