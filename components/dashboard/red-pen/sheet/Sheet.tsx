import type { AuditMark, ElementKey } from '../../../../lib/domain/rows/types.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useSingleKeysOn } from '../../shell/use-keys.ts';
import { rowFrom } from './sheet-places.ts';
import type { SheetProps } from './sheet-props.ts';
import { SheetStage } from './SheetStage.tsx';

const PENS: Readonly<Record<string, AuditMark['colour'] | null>> = {
  r: 'red',
  y: 'yellow',
  Backspace: null,
  Delete: null,
};

/** The process as on paper: a block a stage, every element a line. */
export function Sheet(props: SheetProps) {
  const { t } = useLocale();
  const onKeyDown = useSheetKeys(props);
  return (
    <div
      ref={props.sheetRef ?? null}
      class="pen-sheet"
      role="group"
      aria-label={t('redPen.sheet')}
      onKeyDown={onKeyDown}
    >
      {props.stages.map((stage) => (
        <SheetStage key={stage.key} stage={stage} {...props} />
      ))}
    </div>
  );
}

function useSheetKeys({ stages, onMark, onReason }: SheetProps): (event: KeyboardEvent) => void {
  const single = useSingleKeysOn();
  return (event) => {
    const row = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-target]') : null;
    const target = row?.dataset['target'];
    if (!row || target === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const to = rowFrom(stages, target, key);
    if (to !== null) focusRow(event.currentTarget, to);
    else if (key === 'Enter' && onReason) onReason();
    else if (onMark && Object.hasOwn(PENS, key) && (single || key.length > 1)) onMark(target, PENS[key] ?? null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function focusRow(sheet: EventTarget | null, target: ElementKey): void {
  if (!(sheet instanceof HTMLElement)) return;
  const row = sheet.querySelector<HTMLElement>(`[data-target="${CSS.escape(target)}"]`);
  row?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}
