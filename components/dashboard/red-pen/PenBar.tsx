import type { AuditMark } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Segments } from '../../ui/fields/Segments.tsx';
import { useSingleKeysOn } from '../shell/use-keys.ts';

export type PenColour = AuditMark['colour'] | 'none';

/** Which pen a click marks with, the keys beside it, and how much is marked. */
export function PenBar(props: {
  colour: PenColour;
  onColour: (colour: PenColour) => void;
  marks: readonly AuditMark[];
}) {
  const { t } = useLocale();
  const keys = useSingleKeysOn();
  return (
    <div class="pen-bar">
      <Segments
        label={t('redPen.pen')}
        value={props.colour}
        options={[
          { value: 'red', label: t('redPen.redLong') },
          { value: 'yellow', label: t('redPen.yellowLong') },
          { value: 'none', label: t('redPen.eraser') },
        ]}
        onChange={props.onColour}
      />
      <p class="pen-count figures" role="status">
        {props.marks.length === 0 ? t('redPen.noMarks') : t('redPen.marks', countColours(props.marks))}
      </p>
      {keys ? <p class="pen-keys">{t('redPen.keys')}</p> : null}
    </div>
  );
}

function countColours(marks: readonly AuditMark[]): { red: number; yellow: number } {
  const red = marks.filter(({ colour }) => colour === 'red').length;
  return { red, yellow: marks.length - red };
}
