import { useRef } from 'preact/hooks';
import { SLOT_NAMES, slotsUnknown } from '../../../lib/domain/asking/snippets.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { slotLabel } from '../../deal/next-ask/slot-label.ts';
import { TextAreaField } from '../../ui/fields/TextAreaField.tsx';
import './slots.css';

/** Words with slots in them: what the deal fills in stands below, and what it will not is named while it is written. */
export function SlotField(props: {
  label: string;
  value: string;
  rows?: number;
  maxLength: number;
  onInput: (text: string) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const words = useRef<HTMLTextAreaElement>(null);
  const asked = slotsUnknown(props.value);
  // A click puts it where the caret stands.
  const put = (slot: string) => {
    const area = words.current;
    if (!area) return;
    area.focus();
    area.setRangeText(`{${slot}}`, area.selectionStart, area.selectionEnd, 'end');
    props.onInput(area.value);
  };
  return (
    <div class="slot-field">
      <TextAreaField {...props} inputRef={words} />
      <div class="slot-chips" role="group" aria-label={t('slots.filled')}>
        <span>{t('slots.filled')}</span>
        {SLOT_NAMES.map((slot) => (
          <button key={slot} type="button" class="slot-chip" title={`{${slot}}`} onClick={() => put(slot)}>
            {slotLabel(slot, locale)}
          </button>
        ))}
        <p class="field-said" role="status">
          {asked.length === 0
            ? t('slots.others')
            : t('slots.asked', { slots: asked.map((slot) => `{${slot}}`).join(', ') })}
        </p>
      </div>
    </div>
  );
}
