import { useState } from 'preact/hooks';
import { HONEST_REASONS } from '../../../../lib/domain/rows/types.ts';
import type { ReasonKey } from '../../../../lib/domain/rows/types.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Checkbox } from '../../../ui/fields/Checkbox.tsx';
import { Disclosure } from '../../../ui/blocks/Disclosure.tsx';

/** Reasons to choose from, in the order in which they were chosen. */
export function ReasonsFold(props: {
  title: string;
  how: string;
  /** What a fold without a reason says. */
  none: string;
  reasons: readonly ReasonKey[];
  /** The rep has asked for it just now: it is open. */
  begun?: boolean;
  onReasons: (reasons: ReasonKey[]) => void;
}) {
  const { t } = useLocale();
  const { reasons, onReasons } = props;
  const [open, setOpen] = useState(props.begun === true);
  const choose = (reason: ReasonKey, on: boolean) => {
    const others = reasons.filter((one) => one !== reason);
    onReasons(on ? [...others, reason] : others);
  };
  return (
    <div class="editor-fold">
      <Disclosure
        title={props.title}
        aside={reasons.length === 0 ? props.none : String(reasons.length)}
        open={open}
        onToggle={setOpen}
        level={3}
      >
        <fieldset class="editor-choices">
          <legend class="field-label">{props.how}</legend>
          {HONEST_REASONS.map((reason) => (
            <Checkbox key={reason} checked={reasons.includes(reason)} onChange={(on) => choose(reason, on)}>
              {t(`reason.${reason}`)}
            </Checkbox>
          ))}
        </fieldset>
      </Disclosure>
    </div>
  );
}
