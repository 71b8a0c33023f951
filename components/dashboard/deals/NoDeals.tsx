import { useLocale } from '../../hooks/words/locale.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { EmptyState } from '../../ui/blocks/EmptyState.tsx';
import { hrefOf } from '../shell/route.ts';
import { go } from '../shell/use-route.ts';
import { isNarrowed } from './deal-filter.ts';
import type { DealFilter } from './deal-filter.ts';

/** An empty book says how deals come; a narrow sentence offers the wide one. */
export function NoDeals({ filter, known, onNew }: { filter: DealFilter; known: number; onNew: () => void }) {
  const { t } = useLocale();
  const run = useCommand();
  if (known > 0) {
    const wide = hrefOf('deals', { show: 'all' });
    return (
      <div class="list-empty">
        <EmptyState
          title={t('deals.none')}
          acts={isNarrowed(filter) ? <Button onClick={() => go(wide)}>{t('list.clear')}</Button> : null}
        />
      </div>
    );
  }
  return (
    <div class="list-empty">
      <EmptyState
        title={t('deals.empty')}
        acts={
          <>
            <Button look="primary" icon="plus" onClick={onNew}>
              {t('deals.new')}
            </Button>
            <Button onClick={() => void run('load-sample', {})}>{t('dataPage.sampleLoad')}</Button>
          </>
        }
      >
        {t('deals.emptyHow')}
      </EmptyState>
    </div>
  );
}
