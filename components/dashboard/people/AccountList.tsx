import { useLocale } from '../../hooks/words/locale.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { AccountRow } from './AccountRow.tsx';
import { PagedTable } from './PagedTable.tsx';
import { peopleArgs } from './people-filter.ts';
import type { PeopleFilter } from './people-filter.ts';

export function AccountList({ filter }: { filter: PeopleFilter }) {
  const { t } = useLocale();
  const head = (
    <>
      <th scope="col">{t('peoplePage.column.name')}</th>
      <th scope="col">{t('peoplePage.column.domains')}</th>
      <th scope="col" class="figure">
        {t('peoplePage.column.openDeals')}
      </th>
      <th scope="col" class="figure">
        {t('peoplePage.column.people')}
      </th>
    </>
  );
  return (
    <PagedTable
      state={useQuery('accounts', peopleArgs(filter))}
      filter={filter}
      look="account-list"
      head={head}
      idOf={({ account }) => account.id}
    >
      {(row, editing) => <AccountRow key={row.account.id} row={row} {...editing} />}
    </PagedTable>
  );
}
