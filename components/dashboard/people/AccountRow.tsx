import type { AccountListRow } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { countWords } from '../lists/figures.ts';
import { AccountEditor } from './AccountEditor.tsx';
import { EditableRow } from './EditableRow.tsx';
import type { RowEditing } from './PagedTable.tsx';

export function AccountRow({ row, ...editing }: RowEditing & { row: AccountListRow }) {
  const { t, language } = useLocale();
  const { account, openDeals, people } = row;
  return (
    <EditableRow
      {...editing}
      name={account.name}
      editor={(close) => <AccountEditor row={row} onClose={close} />}
      head={(name) => <th scope="row">{name}</th>}
    >
      <td>
        {account.domains.length === 0 ? (
          <span class="none">{t('peoplePage.noDomain')}</span>
        ) : (
          account.domains.join(', ')
        )}
      </td>
      <td class="figure">{countWords(openDeals, language)}</td>
      <td class="figure">{countWords(people, language)}</td>
    </EditableRow>
  );
}
