import { PEN_COLOURS } from '../../../../lib/domain/rows/types.ts';
import type { AuditMark } from '../../../../lib/domain/rows/types.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Button } from '../../../ui/buttons/Button.tsx';

/** The same as the keys of the sheet, for whoever has none. Pressed again, the mark is gone. */
export function MarginColours(props: {
  mark: AuditMark | null;
  onColour: (colour: AuditMark['colour'] | null) => void;
}) {
  const { t } = useLocale();
  const now = props.mark?.colour ?? null;
  return (
    <div class="margin-colours">
      {PEN_COLOURS.map((colour) => (
        <Button
          key={colour}
          class={`margin-${colour}`}
          pressed={now === colour}
          label={t(`redPen.${colour}Long`)}
          onClick={() => props.onColour(now === colour ? null : colour)}
        >
          {t(`redPen.${colour}Means`)}
        </Button>
      ))}
    </div>
  );
}
