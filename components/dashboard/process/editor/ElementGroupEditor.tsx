import { useEffect, useRef, useState } from 'preact/hooks';
import { addElement, moveElementTo } from '../../../../lib/domain/process/edit-elements.ts';
import { builtInProcess } from '../../../../lib/domain/process/built-in.ts';
import { spokenLanguage } from '../../../../lib/domain/rows/languages.ts';
import type { ElementGroup, Stage } from '../../../../lib/domain/rows/types.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { useDrop } from './dragging.ts';
import { ElementRow } from './ElementRow.tsx';
import { newElementKey } from '../files/new-keys.ts';
import type { Draft } from './use-draft.ts';

/** Steps, information, people, commitments or practices of a stage, each with its order. */
export function ElementGroupEditor(props: { draft: Draft; stage: Stage; group: ElementGroup; at: string | undefined }) {
  const { t } = useLocale();
  const { draft, stage, group } = props;
  const list = useRef<HTMLUListElement>(null);
  const added = useRef<string | null>(null);
  const elements = stage.elements.filter((element) => element.group === group);
  // Said to the ears where a key has put an element: the focus goes along, and nothing else tells.
  const [moved, setMoved] = useState<string | null>(null);
  const place = elements.findIndex(({ key }) => key === moved);
  const drop = useDrop(
    (from) =>
      from.what === 'element' && draft.edit((c) => moveElementTo(c, from.key, { stage: stage.key, before: null })),
  );
  useEffect(() => {
    if (added.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-element="${added.current}"] .input`)?.focus();
    added.current = null;
  });
  const add = () => {
    const key = newElementKey(stage.key, group);
    const kind = group === 'commitments' ? { kind: 'other' as const } : {};
    const { guides } = builtInProcess(spokenLanguage(draft.content.language));
    added.current = key;
    draft.edit((c) => addElement(c, stage.key, { key, group, text: t('process.newElement'), ...kind }, guides));
  };
  return (
    <section class="element-group">
      <h2>{t(`group.${group}`)}</h2>
      <ul ref={list} class={classNames(drop.over && 'drop-here')} {...drop.handlers}>
        {elements.map((element, index) => (
          <ElementRow
            key={element.key}
            draft={draft}
            stage={stage}
            element={element}
            first={index === 0}
            last={index === elements.length - 1}
            here={element.key === props.at}
            onMoved={setMoved}
          />
        ))}
      </ul>
      <p class="ears" role="status">
        {place < 0 ? '' : `${elements[place]?.text}: ${t('stage.position', { at: place + 1, count: elements.length })}`}
      </p>
      <Button look="plain" icon="plus" label={t('process.addTo', { group: t(`group.${group}`) })} onClick={add}>
        {t('process.add')}
      </Button>
    </section>
  );
}
