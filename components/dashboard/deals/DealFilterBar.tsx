import type { Ref } from 'preact';
import { useLocale } from '../../hooks/words/locale.ts';
import { FilterInput } from '../lists/FilterInput.tsx';
import { FilterSentence } from '../lists/FilterSentence.tsx';
import { go } from '../shell/use-route.ts';
import { dealFilterHref, SHOWS, SORTS } from './deal-filter.ts';
import type { DealFilter } from './deal-filter.ts';
import { useStageNames } from './use-stage-names.ts';

/** "Open deals in Discover, newest first", each part a choice, and words to narrow it. */
export function DealFilterBar({ filter, searchRef }: { filter: DealFilter; searchRef: Ref<HTMLInputElement> }) {
  const { t } = useLocale();
  const stages = useStageNames();
  const change = (part: Partial<DealFilter>) =>
    go(dealFilterHref({ ...filter, offset: 0, ...part }), { replace: true });
  return (
    <div class="filter-bar">
      <FilterSentence
        template={t('deals.sentence')}
        choices={[
          {
            name: 'show',
            label: t('deals.show'),
            value: filter.show,
            options: SHOWS.map((value) => ({ value, label: t(`deals.show.${value}`) })),
            onChange: (value) => change({ show: SHOWS.find((show) => show === value) ?? 'open' }),
          },
          {
            name: 'stage',
            label: t('deals.stage'),
            value: filter.stage,
            options: [
              { value: '', label: t('deals.stage.any') },
              ...stages.map(({ key, name }) => ({ value: key, label: t('deals.stage.in', { stage: name }) })),
            ],
            onChange: (stage) => change({ stage }),
          },
          {
            name: 'sort',
            label: t('deals.sort'),
            value: filter.sort,
            options: SORTS.map((value) => ({ value, label: t(`deals.sort.${value}`) })),
            onChange: (value) => change({ sort: SORTS.find((sort) => sort === value) ?? 'updated' }),
          },
        ]}
      />
      <FilterInput
        value={filter.text}
        label={t('list.filter')}
        onChange={(text) => change({ text })}
        inputRef={searchRef}
      />
    </div>
  );
}
