import { useId } from 'preact/hooks';
import type { MergeDeletion, MergePreview } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/locale.ts';

import { MergeName } from './MergeName.tsx';
import { shortMoment } from './short-moment.ts';

/** What one machine has deleted and the other has not, and what becomes of it. */
export function MergeDeletions({ deletions }: { deletions: MergePreview['deletions'] }) {
  const { t } = useLocale();
  const id = useId();
  const { rows, total } = deletions;
  if (total === 0) return null;
  return (
    <section class="history-merge-part" aria-labelledby={id}>
      <h3 class="history-merge-title" id={id}>
        {t('mergeData.deletions')} <span class="history-merge-total figures">{total}</span>
      </h3>
      <ul class="history-merge-list" aria-labelledby={id} tabIndex={0}>
        {rows.map((row, at) => (
          <li key={at} class="history-merge-deletion">
            <MergeName record={row} />{' '}
            {row.others > 0 ? (
              <span class="history-merge-of">{t('mergeData.deletedWith', { count: row.others })}</span>
            ) : null}
            <Fate row={row} />
          </li>
        ))}
      </ul>
      {total > rows.length ? (
        <p class="history-merge-note">{t('mergeData.deletionsMore', { count: total - rows.length })}</p>
      ) : null}
    </section>
  );
}

function Fate({ row }: { row: MergeDeletion }) {
  const { t, language } = useLocale();
  const when = shortMoment(row.at, language);
  const here = row.by === 'own';
  const key = row.stays
    ? here
      ? 'mergeData.deletedHereStays'
      : 'mergeData.deletedThereStays'
    : here
      ? 'mergeData.deletedHere'
      : 'mergeData.deletedThere';
  return <span class="history-merge-fate">{t(key, { when })}</span>;
}
