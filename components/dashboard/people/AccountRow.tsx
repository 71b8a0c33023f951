import type { AccountListRow } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { countWords } from '../lists/figures.ts';
import { hrefOf } from '../shell/route.ts';
import { AccountEditor } from './AccountEditor.tsx';
import { EditableRow } from './EditableRow.tsx';
import type { RowEditing } from './PagedTable.tsx';

export function AccountRow({ row, ...editing }: RowEditing & { row: AccountListRow }) {
  const { t } = useLocale();
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
      <td class="figure">
        <Count count={openDeals} href={hrefOf('deals', { text: account.name })} />
      </td>
      <td class="figure">
        <Count count={people} href={hrefOf('people', { text: account.name })} />
      </td>
    </EditableRow>
  );
}

/** Leads to them, where there are any. */
function Count({ count, href }: { count: number; href: string }) {
  const { language } = useLocale();
  const words = countWords(count, language);
  return count === 0 ? (
    words
  ) : (
    <a class="row-own-link" href={href}>
      {words}
    </a>
  );
}
