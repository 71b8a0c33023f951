import { useRef, useState } from 'preact/hooks';
import type { AccountListRow } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/locale.ts';
import { useQuery } from '../../hooks/use-query.ts';
import { ListState } from '../lists/ListState.tsx';
import { Pager } from '../lists/Pager.tsx';
import { useListKeys } from '../lists/use-list-keys.ts';
import { AccountRow } from './AccountRow.tsx';
import { NoPeople } from './NoPeople.tsx';
import { peopleArgs, peopleFilterHref } from './people-filter.ts';
import type { PeopleFilter } from './people-filter.ts';
import './people.css';

export function AccountList({ filter }: { filter: PeopleFilter }) {
  const state = useQuery('accounts', peopleArgs(filter));
  return (
    <ListState state={state} empty={<NoPeople filter={filter} />}>
      {({ rows, total }) => (
        <>
          <AccountTable rows={rows} />
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

function AccountTable({ rows }: { rows: readonly AccountListRow[] }) {
  const { t } = useLocale();
  const [editing, setEditing] = useState<string | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const onKeyDown = useListKeys(body);
  return (
    <table class="list account-list">
      <thead>
        <tr>
          <th scope="col">{t('peoplePage.column.name')}</th>
          <th scope="col">{t('peoplePage.column.domains')}</th>
          <th scope="col" class="figure">
            {t('peoplePage.column.openDeals')}
          </th>
          <th scope="col" class="figure">
            {t('peoplePage.column.people')}
          </th>
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={onKeyDown}>
        {rows.map((row) => (
          <AccountRow
            key={row.account.id}
            row={row}
            editing={editing === row.account.id}
            onEdit={(open) => setEditing(open ? row.account.id : null)}
          />
        ))}
      </tbody>
    </table>
  );
}
