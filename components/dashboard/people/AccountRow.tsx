import { useRef } from 'preact/hooks';
import type { AccountListRow } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/locale.ts';
import { countWords } from '../lists/figures.ts';
import { AccountEditor } from './AccountEditor.tsx';

export function AccountRow(props: { row: AccountListRow; editing: boolean; onEdit: (open: boolean) => void }) {
  const { t, language } = useLocale();
  const { account, openDeals, people } = props.row;
  const name = useRef<HTMLButtonElement>(null);
  const close = () => {
    props.onEdit(false);
    setTimeout(() => name.current?.focus());
  };
  if (props.editing) {
    return (
      <tr class="editing">
        <td colSpan={4}>
          <AccountEditor row={props.row} onClose={close} />
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">
        <button
          ref={name}
          type="button"
          class="row-link"
          data-row
          title={t('peoplePage.edit', { name: account.name })}
          onClick={() => props.onEdit(true)}
        >
          {account.name}
        </button>
      </th>
      <td>
        {account.domains.length === 0 ? (
          <span class="none">{t('peoplePage.noDomain')}</span>
        ) : (
          account.domains.join(', ')
        )}
      </td>
      <td class="figure">{countWords(openDeals, language)}</td>
      <td class="figure">{countWords(people, language)}</td>
    </tr>
  );
}
