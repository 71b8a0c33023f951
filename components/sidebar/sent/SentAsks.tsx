import type { FoundAsk } from '../../../lib/contract/views.ts';
import type { Instant } from '../../../lib/domain/rows/types.ts';
import { civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Checkbox } from '../../ui/fields/Checkbox.tsx';
import { IconButton } from '../../ui/buttons/IconButton.tsx';
import { dayWords } from '../../ui/words/date-words.ts';

/** Several in one message: all are meant, unless the rep takes one out. */
export function SentAsks(props: {
  asks: readonly FoundAsk[];
  /** `null` = taken out. */
  chosen: readonly (FoundAsk | null)[];
  onChange: (found: FoundAsk, ask: FoundAsk | null) => void;
  onEdit: (found: FoundAsk) => void;
  now: Instant;
}) {
  const { t, language } = useLocale();
  const today = civilDateOf(props.now);
  return (
    <ul class="sent-asks">
      {props.asks.map((found, at) => {
        const ask = props.chosen[at] ?? found;
        const kind = ask.direction === 'we' ? t('sent.promised') : t(`kind.${ask.kind}`);
        const when = ask.due === null ? '' : `, ${dayWords(ask.due.date, today, language)}`;
        return (
          <li key={found.words} class="sent-ask">
            <Checkbox
              checked={props.chosen[at] !== null}
              onChange={(checked) => props.onChange(found, checked ? ask : null)}
            >
              <strong>{`${kind}${when}`}</strong> <span class="sent-ask-words">{ask.words}</span>
            </Checkbox>
            <IconButton icon="pencil" label={t('sent.edit')} onClick={() => props.onEdit(found)} />
          </li>
        );
      })}
    </ul>
  );
}
