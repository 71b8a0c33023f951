import { useLocale } from '../../hooks/words/locale.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { ContactRow } from './ContactRow.tsx';
import { PagedTable } from './PagedTable.tsx';
import { peopleArgs } from './people-filter.ts';
import type { PeopleFilter } from './people-filter.ts';

export function ContactList({ filter }: { filter: PeopleFilter }) {
  const { t } = useLocale();
  const head = (
    <>
      <th scope="col">{t('peoplePage.column.name')}</th>
      <th scope="col">{t('peoplePage.column.level')}</th>
      <th scope="col">{t('peoplePage.column.emails')}</th>
      <th scope="col">{t('peoplePage.column.account')}</th>
    </>
  );
  return (
    <PagedTable
      state={useQuery('contacts', peopleArgs(filter))}
      filter={filter}
      look="people-list"
      head={head}
      idOf={({ contact }) => contact.id}
    >
      {(row, editing) => <ContactRow key={row.contact.id} row={row} {...editing} />}
    </PagedTable>
  );
}
