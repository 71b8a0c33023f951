import { useId } from 'preact/hooks';
import type { MergePreview, MergeSame } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Checkbox } from '../../ui/fields/Checkbox.tsx';
import { MergePart } from './MergePart.tsx';

/** What both machines have made a record of, each its own: one, unless the rep says that they are two. */
export function MergeSameList(props: {
  same: MergePreview['same'];
  apart: string[];
  onTell: (key: string, areSame: boolean) => void;
}) {
  const { t } = useLocale();
  const id = useId();
  const { rows, total } = props.same;
  return (
    <MergePart
      id={id}
      title={t('mergeData.same')}
      how={t('mergeData.sameHow')}
      total={total}
      more={total > rows.length ? t('mergeData.sameMore', { count: total - rows.length }) : null}
    >
      <div class="history-merge-list">
        {rows.map((pair) => (
          <Checkbox
            key={pair.key}
            checked={!props.apart.includes(pair.key)}
            onChange={(areSame) => props.onTell(pair.key, areSame)}
          >
            <SameName pair={pair} />
          </Checkbox>
        ))}
      </div>
    </MergePart>
  );
}

function SameName({ pair }: { pair: MergeSame }) {
  const { t, say } = useLocale();
  const [a, b] = pair.names.map((name) => name || t('mergeData.unnamed'));
  const about = [say(`mergeData.type.${pair.type}`), pair.shared].filter((word) => word !== '').join(', ');
  return (
    <>
      <span class="history-merge-record">{a === b ? a : t('mergeData.sameOne', { a: a ?? '', b: b ?? '' })}</span>{' '}
      <span class="history-merge-of">{about}</span>
    </>
  );
}
