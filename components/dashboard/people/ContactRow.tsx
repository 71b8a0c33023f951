import { useRef } from 'preact/hooks';
import type { ContactListRow } from '../../../lib/contract/views.ts';
import { initialsOf } from '../../../lib/domain/names.ts';
import { useLocale } from '../../hooks/locale.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { dealHref } from '../shell/route.ts';
import { ContactEditor } from './ContactEditor.tsx';

export function ContactRow(props: { row: ContactListRow; editing: boolean; onEdit: (open: boolean) => void }) {
  const { t } = useLocale();
  const { contact, accountName, deals } = props.row;
  const name = useRef<HTMLButtonElement>(null);
  const close = () => {
    props.onEdit(false);
    // The focus goes back to where the editor was opened, once it is there again.
    setTimeout(() => name.current?.focus());
  };
  if (props.editing) {
    return (
      <tr class="editing">
        <td colSpan={4}>
          <ContactEditor row={props.row} onClose={close} />
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row" class="person-name">
        <div class="person-card">
          <Avatar initials={initialsOf(contact.name)} />
          <span>
            <button
              ref={name}
              type="button"
              class="row-link"
              data-row
              title={t('peoplePage.edit', { name: contact.name })}
              onClick={() => props.onEdit(true)}
            >
              {contact.name}
            </button>
            <span class="row-sub">{contact.title}</span>
          </span>
        </div>
      </th>
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
      <td class="person-account">
        {accountName}
        {deals.map((deal) => (
          <a key={deal.id} class="row-own-link" href={dealHref(deal.id)}>
            {deal.name}
          </a>
        ))}
      </td>
    </tr>
  );
}

/** May break after the @, and nowhere else. */
function Email({ email }: { email: string }) {
  const at = email.indexOf('@') + 1;
  return (
    <span>
      {email.slice(0, at)}
      <wbr />
      {email.slice(at)}
    </span>
  );
}
