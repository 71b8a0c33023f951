import { useRef } from 'preact/hooks';
import { useLocale } from '../../hooks/words/locale.ts';
import { useSummary } from '../../hooks/surface/summary.ts';
import { FilterInput } from '../lists/FilterInput.tsx';
import { DuplicateList } from '../merge/DuplicateList.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { useKeys } from '../shell/use-keys.ts';
import { go } from '../shell/use-route.ts';
import { AccountList } from './AccountList.tsx';
import { ContactList } from './ContactList.tsx';
import { peopleFilterHref, readPeopleFilter } from './people-filter.ts';
import type { PeopleFilter } from './people-filter.ts';

/** Everyone in the book and the companies they belong to; each row opens into its editor. */
export function PeoplePage({ params }: { params: Record<string, string> }) {
  const { t } = useLocale();
  const filter = readPeopleFilter(params);
  const summary = useSummary();
  const search = useRef<HTMLInputElement>(null);
  useKeys({ f: () => search.current?.focus() });
  const known = { people: summary?.contacts, accounts: summary?.accounts, duplicates: 0 }[filter.show];
  return (
    <>
      <PageHead title={t('shell.people')} />
      <div class="filter-bar">
        <Tabs filter={filter} people={summary?.contacts ?? 0} accounts={summary?.accounts ?? 0} />
        {known ? (
          <FilterInput
            value={filter.text}
            label={t('list.filter')}
            onChange={(text) => go(peopleFilterHref({ ...filter, offset: 0, first: '', text }), { replace: true })}
            inputRef={search}
          />
        ) : null}
      </div>
      <ListOf filter={filter} />
    </>
  );
}

function ListOf({ filter }: { filter: PeopleFilter }) {
  if (filter.show === 'duplicates') return <DuplicateList />;
  return filter.show === 'people' ? <ContactList filter={filter} /> : <AccountList filter={filter} />;
}

function Tabs({ filter, people, accounts }: { filter: PeopleFilter; people: number; accounts: number }) {
  const { t, language } = useLocale();
  const numbers = new Intl.NumberFormat(language);
  const lists = [
    { show: 'people', name: t('peoplePage.people'), count: people },
    { show: 'accounts', name: t('peoplePage.accounts'), count: accounts },
    { show: 'duplicates', name: t('merge.tab'), count: null },
  ] as const;
  return (
    <nav class="tabs" aria-label={t('peoplePage.which')}>
      {lists.map(({ show, name, count }) => (
        <a
          key={show}
          class="tab"
          href={peopleFilterHref({ show, text: '', offset: 0 })}
          aria-current={show === filter.show ? 'true' : undefined}
        >
          {name} {count === null ? null : <span class="tab-count figures">{numbers.format(count)}</span>}
        </a>
      ))}
    </nav>
  );
}
