import type { RefObject } from 'preact';
import { SLOT_NAMES } from '../../../lib/domain/asking/snippets.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { slotLabel } from '../../deal/next-ask/slot-label.ts';

/** What the deal fills in: a click puts the slot where the caret stands. */
export function SlotChips(props: { words: RefObject<HTMLTextAreaElement | null>; onText: (text: string) => void }) {
  const locale = useLocale();
  const put = (slot: string) => {
    const area = props.words.current;
    if (!area) return;
    area.focus();
    area.setRangeText(`{${slot}}`, area.selectionStart, area.selectionEnd, 'end');
    props.onText(area.value);
  };
  return (
    <div class="slot-chips" role="group" aria-label={locale.t('snippetPage.slots')}>
      <span>{locale.t('snippetPage.slots')}</span>
      {SLOT_NAMES.map((slot) => (
        <button key={slot} type="button" class="slot-chip" onClick={() => put(slot)}>
          {slotLabel(slot, locale)}
        </button>
      ))}
      <p class="field-said">{locale.t('snippetPage.ownSlots')}</p>
    </div>
  );
}
