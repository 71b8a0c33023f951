import type { MergeRecordName } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';

/** A record by its name, and the deal that it belongs to. */
export function MergeName({ record }: { record: MergeRecordName }) {
  const { t, say } = useLocale();
  const { name, deal, type } = record;
  return (
    <>
      <span class="history-merge-record">{name || t('mergeData.unnamed')}</span>{' '}
      <span class="history-merge-of">
        {[say(`mergeData.type.${type}`), deal].filter((word) => word !== '').join(', ')}
      </span>
    </>
  );
}
