import type { ChecklistStage } from '../../lib/contract/views.ts';
import type { ElementKey } from '../../lib/domain/types.ts';
import { useLocale } from '../hooks/locale.ts';
import type { RowEdit } from './Checklist.tsx';
import { ChecklistRow } from './ChecklistRow.tsx';

export interface RowControls {
  edit: RowEdit | null;
  onEdit: (edit: RowEdit | null) => void;
  /** The row that Tab reaches; arrows move it. */
  stop: ElementKey | null;
  onStop: (key: ElementKey) => void;
}

/** One of the five groups, with its count. */
export function ChecklistGroup(props: RowControls & { group: ChecklistStage['groups'][number] }) {
  const { t } = useLocale();
  const { group, items, done, total } = props.group;
  return (
    <section aria-labelledby={`group-${group}`}>
      <h4 id={`group-${group}`} class="group-title">
        {t(`group.${group}`)}
        <span class="figures">{t('count.of', { done, total })}</span>
      </h4>
      <ul>
        {items.map((item) => (
          <ChecklistRow key={item.key} item={item} {...props} />
        ))}
      </ul>
    </section>
  );
}
