import type { SayDoRow } from '../../../../lib/domain/audit/say-do.ts';
import type { AuditMark, ElementKey } from '../../../../lib/domain/rows/types.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { whyWords } from '../../../deal/checklist/reasons/why-words.ts';
import { classNames } from '../../../ui/class-names.ts';
import type { SheetProps } from './sheet-props.ts';

type RowProps = Omit<SheetProps, 'stages' | 'sheetRef'> & {
  /** Where Tab leads before anything was looked at. */
  first: ElementKey | null;
  target: ElementKey;
  text: string;
};

/** One line of the sheet: struck through in red, or highlighted; the real reason beside it, and what the deals show. */
export function SheetRow(props: RowProps) {
  const { target, text } = props;
  const locale = useLocale();
  const { t } = locale;
  const fact = props.facts?.[target];
  const mark = props.marks.find((one) => one.target === target) ?? null;
  const shows = props.shows?.get(target) ?? null;
  const reason = mark?.real ?? mark?.said ?? null;
  return (
    <button
      type="button"
      class={classNames(
        'sheet-row',
        mark !== null && `sheet-${mark.colour}`,
        props.at === target && 'sheet-here',
        shows?.shows === true && 'sheet-shows',
      )}
      data-target={target}
      tabIndex={(props.at ?? props.first) === target ? 0 : -1}
      onFocus={() => props.onAt(target)}
      onClick={() => props.onPress(target)}
    >
      <span class="sheet-words">
        <span class="sheet-text">{text}</span>
      </span>
      {mark === null ? null : <span class="ears">{t(MEANS[mark.colour])}</span>}
      {reason === null ? null : <span class="sheet-reason">{t(`reason.${reason}`)}</span>}
      {fact === undefined ? null : <span class="sheet-fact figures">{whyWords(fact, locale)}</span>}
      {shows === null ? null : <Shown row={shows} />}
    </button>
  );
}

const MEANS = { red: 'redPen.markedRed', yellow: 'redPen.markedYellow' } as const satisfies Record<
  AuditMark['colour'],
  string
>;

/** Under five cases nothing is said. */
function Shown({ row: { habit, shows, mark } }: { row: SayDoRow }) {
  const { t } = useLocale();
  const { passed: n, of } = habit;
  if (of < 5) return null;
  const long = t('redPen.passed', { n, of });
  return (
    <span class={`sheet-shown figures${shows || mark !== null ? ' sheet-shown-long' : ''}`} title={long}>
      <span class="ears">{long}</span>
      <span aria-hidden="true">{shows || mark !== null ? long : t('redPen.passedShort', { n, of })}</span>
    </span>
  );
}
