import { addStage, bringStageBack, dropStage, moveStageBy, moved } from '../../../../lib/domain/process/edit-stages.ts';
import { moveElementTo } from '../../../../lib/domain/process/edit-elements.ts';
import type { Stage } from '../../../../lib/domain/rows/types.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { IconButton } from '../../../ui/buttons/IconButton.tsx';
import { moveFocus } from '../../../ui/overlays/move-focus.ts';
import { dragged, useDrop } from './dragging.ts';
import { newStageKey } from '../files/new-keys.ts';
import { RowTools } from './RowTools.tsx';
import type { Draft } from './use-draft.ts';

/** The stages in their order: by arrows, by keys, by dragging. An element dropped on one moves into it. Tab stops at the open one, the arrows lead to the others. */
export function StageList(props: { draft: Draft; shown: string; onShow: (key: string) => void }) {
  const { t } = useLocale();
  const { draft } = props;
  const add = () => {
    const key = newStageKey();
    draft.edit((content) => addStage(content, key, t('process.newStage')));
    props.onShow(key);
  };
  return (
    <nav class="stage-list" aria-label={t('process.stages')}>
      <ol onKeyDown={toOther}>
        {draft.content.stages.map((stage) => (
          <StageRow key={stage.key} {...props} stage={stage} />
        ))}
      </ol>
      <Button look="plain" icon="plus" onClick={add}>
        {t('process.addStage')}
      </Button>
    </nav>
  );
}

function toOther(event: KeyboardEvent): void {
  const onName = event.target instanceof Element && event.target.matches('.stage-row-name');
  if (onName && !event.altKey) moveFocus(event, '.stage-row-name');
}

function StageRow(props: { draft: Draft; stage: Stage; shown: string; onShow: (key: string) => void }) {
  const { t } = useLocale();
  const { draft, stage } = props;
  const { key, name } = stage;
  const at = draft.content.stages.findIndex((one) => one.key === key);
  const last = draft.content.stages.length - 1;
  const drop = useDrop((from) => {
    if (from.what === 'element') return draft.edit((c) => moveElementTo(c, from.key, { stage: key, before: null }));
    const start = draft.content.stages.findIndex((one) => one.key === from.key);
    return draft.edit((c) => ({ ...c, stages: moved(c.stages, start, at) }));
  });
  const by = (step: -1 | 1) => draft.edit((content) => moveStageBy(content, key, step));
  return (
    <li
      class={classNames(
        'stage-row',
        key === props.shown && 'stage-row-shown',
        stage.retired && 'retired',
        drop.over && 'drop-here',
      )}
      {...drop.handlers}
    >
      <button
        type="button"
        class="stage-row-name"
        aria-current={key === props.shown ? 'true' : undefined}
        tabIndex={key === props.shown ? 0 : -1}
        draggable
        onDragStart={(event) => dragged(event, { what: 'stage', key })}
        onClick={() => props.onShow(key)}
        onKeyDown={(event) => {
          const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
          if (!event.altKey || step === 0) return;
          event.preventDefault();
          by(step);
        }}
      >
        {name === '' ? t('process.unnamed') : name}
        {stage.retired ? <span class="ears"> {t('process.retired')}</span> : null}
      </button>
      <RowTools what={name} aside={key !== props.shown}>
        <IconButton
          icon="chevronUp"
          label={t('process.up', { what: name })}
          disabled={at === 0}
          onClick={() => by(-1)}
        />
        <IconButton
          icon="chevronDown"
          label={t('process.down', { what: name })}
          disabled={at === last}
          onClick={() => by(1)}
        />
        {stage.retired ? (
          <IconButton
            icon="undo"
            label={t('process.again', { what: name })}
            onClick={() => draft.edit((c) => bringStageBack(c, key))}
          />
        ) : (
          <IconButton
            icon="close"
            label={t('process.retire', { what: name })}
            onClick={() => draft.edit((c) => dropStage(c, draft.base, key))}
          />
        )}
      </RowTools>
    </li>
  );
}
