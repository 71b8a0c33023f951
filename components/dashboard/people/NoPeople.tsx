import { useLocale } from '../../hooks/words/locale.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { EmptyState } from '../../ui/blocks/EmptyState.tsx';
import { go } from '../shell/use-route.ts';
import { peopleFilterHref } from './people-filter.ts';
import type { PeopleFilter } from './people-filter.ts';

export function NoPeople({ filter }: { filter: PeopleFilter }) {
  const { t } = useLocale();
  const people = filter.show === 'people';
  if (filter.text !== '' || filter.offset > 0) {
    const all = peopleFilterHref({ show: filter.show, text: '', offset: 0 });
    const title = t(people ? 'peoplePage.none' : 'peoplePage.noneAccounts', { text: filter.text });
    return (
      <div class="list-empty">
        <EmptyState title={title} acts={<Button onClick={() => go(all)}>{t('list.clear')}</Button>} />
      </div>
    );
  }
  return (
    <div class="list-empty">
      <EmptyState title={t(people ? 'peoplePage.empty' : 'peoplePage.emptyAccounts')}>
        {t('peoplePage.emptyHow')}
      </EmptyState>
    </div>
  );
}
