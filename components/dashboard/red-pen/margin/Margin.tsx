import type { RefObject } from 'preact';
import type { AuditView } from '../../../../lib/contract/views.ts';
import type { ElementKey, ReasonKey } from '../../../../lib/domain/rows/types.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useSingleKeysOn } from '../../shell/use-keys.ts';
import { auditReasons } from './audit-reasons.ts';
import { MarginColours } from './MarginColours.tsx';
import { MarginReasons } from './MarginReasons.tsx';
import { nameOf } from '../sheet/sheet-places.ts';
import type { Named } from '../sheet/sheet-places.ts';
import type { Pen } from '../use-pen.ts';

interface Props {
  placeRef: RefObject<HTMLDivElement | null>;
  stages: AuditView['process']['stages'];
  at: ElementKey | null;
  pen: Pen;
  /** The keys go back to the sheet. */
  onDone: () => void;
}

/** The margin of the sheet: the line that is looked at, its mark, and why. */
export function Margin(props: Props) {
  const { at, stages } = props;
  const { t } = useLocale();
  const named = at === null ? null : nameOf(stages, at);
  return (
    <aside class="margin" aria-label={t('redPen.margin')}>
      {at === null || named === null ? (
        <p class="margin-how">{t('redPen.marginHow')}</p>
      ) : (
        <Note {...props} at={at} named={named} />
      )}
    </aside>
  );
}

/** A reason's key counts wherever in the note the focus is. */
function Note(props: Props & { at: ElementKey; named: Named }) {
  const { at, named, pen, placeRef, onDone } = props;
  const { t } = useLocale();
  const single = useSingleKeysOn();
  const mark = pen.markOf(at);
  const asks = mark !== null && (mark.said === null || mark.real === null);
  const choices = asks ? auditReasons(named.reasons) : [];
  const pick = (reason: ReasonKey) => {
    if (mark === null) return;
    pen.mark({ target: at, colour: mark.colour, ...(mark.said === null ? { said: reason } : { real: reason }) });
    // The next question takes the place of this one: the keys stay where they are.
    if (mark.said === null) placeRef.current?.focus();
    else onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const choice = single ? choices.find(({ key }) => key === event.key.toLowerCase()) : undefined;
    if (choice) pick(choice.reason);
    else if (event.key === 'Escape') onDone();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={placeRef} class="margin-note" tabIndex={-1} onKeyDown={onKeyDown}>
      <p class="margin-stage">{named.whole ? t('redPen.wholeStage') : named.stage}</p>
      <p class="margin-text">{named.text}</p>
      <MarginColours mark={mark} onColour={(colour) => pen.mark({ target: at, colour })} />
      {mark === null ? null : (
        <MarginReasons
          mark={mark}
          choices={choices}
          keys={single}
          onPick={pick}
          onAgain={() => {
            pen.mark({ target: at, colour: mark.colour, said: null, real: null });
            placeRef.current?.focus();
          }}
        />
      )}
    </div>
  );
}
