import { useRef, useState } from 'preact/hooks';
import type { ContactListRow } from '../../../lib/contract/views.ts';
import { initialsOf } from '../../../lib/domain/identity/names.ts';
import { useFirstNew } from '../../hooks/focus/use-first-new.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Avatar } from '../../ui/marks/Avatar.tsx';
import { dealHref, hrefOf } from '../shell/route.ts';
import { ContactEditor } from './ContactEditor.tsx';
import { EditableRow } from './EditableRow.tsx';
import type { RowEditing } from './PagedTable.tsx';

export function ContactRow({ row, ...editing }: RowEditing & { row: ContactListRow }) {
  const { t } = useLocale();
  const { contact, accountName, deals } = row;
  return (
    <EditableRow
      {...editing}
      name={contact.name}
      editor={(close) => <ContactEditor row={row} onClose={close} />}
      head={(name) => (
        <th scope="row" class="person-name">
          <div class="person-card">
            <Avatar initials={initialsOf(contact.name)} />
            <span>
              {name}
              <span class="row-sub">{contact.title}</span>
            </span>
          </div>
        </th>
      )}
    >
      <td class="person-level">
        {contact.level === null ? (
          <span class="none">{t('peoplePage.noLevel')}</span>
        ) : (
          <>
            {t('level.short', { level: contact.level })}
            <span class="row-sub">{t(`level.${contact.level}`)}</span>
          </>
        )}
      </td>
      <td class="person-emails">
        {contact.emails.length === 0 ? (
          <span class="none">{t('peoplePage.noAddress')}</span>
        ) : (
          contact.emails.map((email) => <Email key={email} email={email} />)
        )}
      </td>
      <Deals accountName={accountName} deals={deals} />
    </EditableRow>
  );
}

/** So many at once: a row of the list stays one. */
const MOST_DEALS = 3;

function Deals({ accountName, deals }: Pick<ContactListRow, 'accountName' | 'deals'>) {
  const { t } = useLocale();
  const [all, setAll] = useState(false);
  const shown = all ? deals : deals.slice(0, MOST_DEALS);
  const more = deals.length - shown.length;
  const place = useRef<HTMLTableCellElement>(null);
  const handOn = useFirstNew(place, 'a:not(.person-account-name)', shown.length);
  return (
    <td ref={place} class="person-account">
      {accountName === null ? null : (
        <a class="row-own-link person-account-name" href={hrefOf('people', { show: 'accounts', text: accountName })}>
          {accountName}
        </a>
      )}
      {shown.map((deal) => (
        <a key={deal.id} class="row-own-link" href={dealHref(deal.id)}>
          {deal.name}
        </a>
      ))}
      {more > 0 ? (
        <button type="button" class="row-own-link person-more" onClick={() => handOn(() => setAll(true))}>
          {t('board.more', { count: more })}
        </button>
      ) : null}
    </td>
  );
}

/** What the column has room for in one line. */
const LONG_DOMAIN = 20;

/** May break after the @, and a long domain before its last dot: inside a word only where that is not enough. */
function Email({ email }: { email: string }) {
  const at = email.indexOf('@') + 1;
  const dot = email.length - at > LONG_DOMAIN ? Math.max(at, email.lastIndexOf('.')) : email.length;
  return (
    <span>
      {email.slice(0, at)}
      <wbr />
      {email.slice(at, dot)}
      {dot < email.length ? <wbr /> : null}
      {email.slice(dot)}
    </span>
  );
}
