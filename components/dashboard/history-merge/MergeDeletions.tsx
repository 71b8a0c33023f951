import { useId } from 'preact/hooks';
import type { MergeDeletion, MergePreview } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { MergeName } from './MergeName.tsx';
import { MergePart } from './MergePart.tsx';
import { shortMoment } from './short-moment.ts';

/** What one machine has deleted and the other has not, and what becomes of it. */
export function MergeDeletions({ deletions }: { deletions: MergePreview['deletions'] }) {
  const { t } = useLocale();
  const id = useId();
  const { rows, total } = deletions;
  return (
    <MergePart
      id={id}
      title={t('mergeData.deletions')}
      total={total}
      more={total > rows.length ? t('mergeData.deletionsMore', { count: total - rows.length }) : null}
    >
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
    </MergePart>
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
