import { useEffect, useRef } from 'preact/hooks';
import {
  bringElementBack,
  dropElement,
  moveElementBy,
  moveElementTo,
  patchElement,
} from '../../../../lib/domain/process/edit-elements.ts';
import type { ProcessElement, Stage } from '../../../../lib/domain/rows/types.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { classNames } from '../../../ui/class-names.ts';
import { IconButton } from '../../../ui/buttons/IconButton.tsx';
import { Menu } from '../../../ui/overlays/Menu.tsx';
import { TextArea } from '../../../ui/fields/TextArea.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { dragged, useDrop } from './dragging.ts';
import { ElementExtra } from './ElementExtra.tsx';
import { RowTools } from './RowTools.tsx';
import type { Draft } from './use-draft.ts';

interface RowProps {
  draft: Draft;
  stage: Stage;
  element: ProcessElement;
  first: boolean;
  last: boolean;
  /** The rep came for this one. */
  here: boolean;
  onMoved: (key: string) => void;
}

/** One element: its words where they stand, its place by arrows, keys (Alt and an arrow) or dragging, and the rest in a menu. */
export function ElementRow(props: RowProps) {
  const { t } = useLocale();
  const { draft, stage, element } = props;
  const { key, text } = element;
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!props.here) return;
    words.current?.scrollIntoView({ block: 'center' });
    words.current?.querySelector<HTMLElement>('.input')?.focus();
  }, []);
  const drop = useDrop(
    (from) =>
      from.what === 'element' && draft.edit((c) => moveElementTo(c, from.key, { stage: stage.key, before: key })),
  );
  const by = (step: -1 | 1) => {
    draft.edit((content) => moveElementBy(content, key, step));
    props.onMoved(key);
  };
  return (
    <li
      class={classNames(
        'element-row',
        `element-${element.group}`,
        element.retired && 'retired',
        drop.over && 'drop-before',
      )}
      data-element={key}
      {...drop.handlers}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
        if (!event.altKey || step === 0) return;
        event.preventDefault();
        by(step);
      }}
    >
      <span
        class="grip"
        draggable
        aria-hidden="true"
        onDragStart={(event) => dragged(event, { what: 'element', key })}
      />
      <div ref={words} class="element-words">
        <Words {...props} />
        <ElementExtra draft={draft} stage={stage} element={element} />
      </div>
      <RowTools what={text}>
        <IconButton
          icon="chevronUp"
          label={t('process.up', { what: text })}
          disabled={props.first}
          onClick={() => by(-1)}
        />
        <IconButton
          icon="chevronDown"
          label={t('process.down', { what: text })}
          disabled={props.last}
          onClick={() => by(1)}
        />
        <RowMenu {...props} />
      </RowTools>
    </li>
  );
}

/** A practice is a sentence, and stands there in full. */
function Words({ draft, element }: RowProps) {
  const { t } = useLocale();
  const { key, group } = element;
  const shared = {
    label: t('process.elementWords'),
    value: element.text,
    disabled: element.retired === true,
    onInput: (text: string) => draft.edit((c) => patchElement(c, key, { text: text.replaceAll('\n', ' ') })),
  };
  if (group !== 'practices') return <TextInput inline {...shared} />;
  return <TextArea class="input-inline" rows={1} maxLength={300} onCommit={() => undefined} {...shared} />;
}

function RowMenu({ draft, stage, element }: RowProps) {
  const { t } = useLocale();
  const { key, text } = element;
  const others = draft.content.stages.filter((one) => one.key !== stage.key && !one.retired);
  const retire = {
    key: 'retire',
    label: t('process.retireIt'),
    onPick: () => draft.edit((c) => dropElement(c, draft.base, key)),
  };
  const back = { key: 'back', label: t('process.askAgain'), onPick: () => draft.edit((c) => bringElementBack(c, key)) };
  return (
    <Menu
      label={t('process.moreOf', { what: text })}
      items={[
        element.retired ? back : retire,
        ...others.map((one, at) => ({
          key: one.key,
          label: t('process.moveTo', { stage: one.name }),
          apart: at === 0,
          onPick: () => draft.edit((c) => moveElementTo(c, key, { stage: one.key, before: null })),
        })),
      ]}
    />
  );
}
