import { useRef, useState } from 'preact/hooks';
import type { ContactListRow } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/locale.ts';
import { useQuery } from '../../hooks/use-query.ts';
import { ListState } from '../lists/ListState.tsx';
import { Pager } from '../lists/Pager.tsx';
import { useKeepFocus } from '../lists/use-keep-focus.ts';
import { useListKeys } from '../lists/use-list-keys.ts';
import { ContactRow } from './ContactRow.tsx';
import { NoPeople } from './NoPeople.tsx';
import { peopleArgs, peopleFilterHref } from './people-filter.ts';
import type { PeopleFilter } from './people-filter.ts';
import './people.css';

export function ContactList({ filter }: { filter: PeopleFilter }) {
  const state = useQuery('contacts', peopleArgs(filter));
  return (
    <ListState state={state} empty={<NoPeople filter={filter} />}>
      {({ rows, total }) => (
        <>
          <ContactTable rows={rows} />
          <Pager
            offset={filter.offset}
            shown={rows.length}
            total={total}
            hrefAt={(offset) => peopleFilterHref({ ...filter, offset })}
          />
        </>
      )}
    </ListState>
  );
}

function ContactTable({ rows }: { rows: readonly ContactListRow[] }) {
  const { t } = useLocale();
  const [editing, setEditing] = useState<string | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const onKeyDown = useListKeys(body);
  const onFocusIn = useKeepFocus(body, rows.map(({ contact }) => contact.id).join(' '));
  return (
    <table class="list people-list">
      <thead>
        <tr>
          <th scope="col">{t('peoplePage.column.name')}</th>
          <th scope="col">{t('peoplePage.column.level')}</th>
          <th scope="col">{t('peoplePage.column.emails')}</th>
          <th scope="col">{t('peoplePage.column.account')}</th>
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={onKeyDown} onFocusIn={onFocusIn}>
        {rows.map((row) => (
          <ContactRow
            key={row.contact.id}
            row={row}
            editing={editing === row.contact.id}
            onEdit={(open) => setEditing(open ? row.contact.id : null)}
          />
        ))}
      </tbody>
    </table>
  );
}
