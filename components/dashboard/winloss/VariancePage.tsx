import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DealName, VarianceRow } from '../../../lib/contract/views.ts';
import type { ElementKey } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { EmptyState } from '../../ui/blocks/EmptyState.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { hrefOf } from '../shell/route.ts';
import { DealNames } from '../lists/DealNames.tsx';
import { QueryPart } from '../lists/QueryPart.tsx';
import './winloss.css';
import './reviews/reviews.css';

/**
 * What was passed over, and how the deals ended without it: by name, with no rate.
 *
 * @param element whose names are open when somebody comes for them
 */
export function VariancePage({ element }: { element: ElementKey | null }) {
  const { t } = useLocale();
  const state = useQuery('variance', {});
  return (
    <>
      <a class="back" href={hrefOf('reviews')}>
        {t('shell.reviews')}
      </a>
      <PageHead title={t('shell.passed')} count={state.value?.rows.length} />
      <p class="lead">{t('passed.lead')}</p>
      <QueryPart state={state} counts>
        {({ rows, more, looked }) =>
          rows.length === 0 ? (
            <div class="list-empty">
              <EmptyState>{t('passed.none')}</EmptyState>
            </div>
          ) : (
            <>
              <ul class="variance">
                {rows.map((row) => (
                  <Row key={row.element.key} row={row} wanted={row.element.key === element} />
                ))}
              </ul>
              {more ? <p class="chart-note">{t('passed.looked', { n: looked })}</p> : null}
            </>
          )
        }
      </QueryPart>
    </>
  );
}

const ENDS = ['won', 'lost', 'open', 'aside'] as const;

/**
 * Its names are drawn once it is opened: with many deals they are thousands, of which few are looked at.
 * A click on a count leads to the names that it counts; by keys they are the next stops once the row is open.
 */
function Row({ row, wanted }: { row: VarianceRow; wanted: boolean }) {
  const { t } = useLocale();
  const [seen, see] = useState(wanted);
  const place = useRef<HTMLDetailsElement>(null);
  const [sought, seek] = useState<{ end: string } | null>(null);
  useLayoutEffect(() => {
    if (sought) place.current?.querySelector<HTMLElement>(`[data-names="${sought.end}"] a`)?.focus();
  }, [sought]);
  useLayoutEffect(() => {
    if (!wanted || !place.current) return;
    place.current.open = true;
    place.current.querySelector('summary')?.focus();
    place.current.scrollIntoView({ block: 'center' });
  }, [wanted]);
  const all = ENDS.reduce((sum, end) => sum + row[end].length, 0);
  return (
    <li class="variance-row">
      <details ref={place} onToggle={({ currentTarget }) => currentTarget.open && see(true)}>
        <summary
          onClick={(event) => {
            const end = event.target instanceof HTMLElement ? event.target.dataset['end'] : undefined;
            if (end === undefined || !place.current) return;
            event.preventDefault();
            place.current.open = true;
            see(true);
            seek({ end });
          }}
        >
          <span class="variance-text">{t('passed.without', { element: row.element.text })}</span>
          <span class="variance-stage">{row.element.stageName}</span>
          <span class="variance-count">{t('passed.deals', { n: all })}</span>
          {ENDS.map((end) => (
            <span key={end} class="variance-count" data-end={end}>
              {end === 'aside' && row.aside.length === 0 ? null : t(`passed.${end}`, { n: row[end].length })}
            </span>
          ))}
        </summary>
        {seen ? <Names row={row} /> : null}
      </details>
    </li>
  );
}

/** The lone win always stands beside the losses. */
function Names({ row }: { row: VarianceRow }) {
  const { t } = useLocale();
  const lists: [end: (typeof ENDS)[number], deals: readonly DealName[]][] = ENDS.map((end) => [end, row[end]]);
  return (
    <div class="variance-names">
      {lists
        .filter(([end, deals]) => end === 'won' || end === 'lost' || deals.length > 0)
        .map(([end, deals]) => (
          <div key={end} data-names={end}>
            <DealNames
              level={2}
              title={t(`passed.names.${end}`, { n: deals.length })}
              deals={deals}
              none={t('price.won.none')}
            />
          </div>
        ))}
    </div>
  );
}
