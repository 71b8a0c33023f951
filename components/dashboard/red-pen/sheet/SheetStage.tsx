import { useId } from 'preact/hooks';
import { ELEMENT_GROUPS } from '../../../../lib/domain/rows/types.ts';
import type { Stage } from '../../../../lib/domain/rows/types.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import type { SheetProps } from './sheet-props.ts';
import { SheetRow } from './SheetRow.tsx';

export function SheetStage(props: SheetProps & { stage: Stage }) {
  const { stage, stages, sheetRef: _sheet, ...others } = props;
  const rest = { ...others, first: stages[0]?.key ?? null };
  const { t } = useLocale();
  const id = useId();
  return (
    <section class="sheet-stage" aria-labelledby={id}>
      <h2 class="sheet-stage-name" id={id}>
        <SheetRow {...rest} target={stage.key} text={stage.name} />
      </h2>
      {ELEMENT_GROUPS.map((group) => {
        const elements = stage.elements.filter((element) => element.group === group);
        return elements.length === 0 ? null : (
          <div key={group} class="sheet-group">
            <h3 class="sheet-group-name">{t(`group.${group}`)}</h3>
            <ul>
              {elements.map(({ key, text }) => (
                <li key={key}>
                  <SheetRow {...rest} target={key} text={text} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
