import type { ChecklistStage } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useFold } from '../../hooks/state/use-fold.ts';
import { Icon } from '../../ui/marks/Icon.tsx';
import { ChecklistRow } from './row/ChecklistRow.tsx';
import type { RowControls } from './row/ChecklistRow.tsx';

/** One of the five groups, with its count; folded it still says how much of it is there. */
export function ChecklistGroup(props: RowControls & { group: ChecklistStage['groups'][number] }) {
  const { t } = useLocale();
  const { group, items, done, total } = props.group;
  const stop = items.some((item) => item.key === props.stop) ? props.stop : (items[0]?.key ?? null);
  const [open, setOpen] = useFold(`group-${group}`, group === 'steps');
  return (
    <section class="group">
      <h4>
        <button
          type="button"
          class="group-head row-main"
          aria-expanded={open}
          aria-controls={`group-${group}`}
          onClick={() => setOpen(!open)}
        >
          <Icon name="chevronRight" />
          <span class="group-name">{t(`group.${group}`)}</span>
          <span class="group-count figures">{t('count.of', { done, total })}</span>
        </button>
      </h4>
      {open ? (
        <ul id={`group-${group}`}>
          {/* By place, not by element: the rows of another stage or deal are filled into those that stand. */}
          {items.map((item, at) => (
            <ChecklistRow key={at} item={item} {...props} stop={stop} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}
