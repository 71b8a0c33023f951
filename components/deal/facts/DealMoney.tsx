import { useLocale } from '../../hooks/words/locale.ts';
import { TextField } from '../../ui/fields/TextField.tsx';
import { valueProblem } from './deal-fields.ts';

/** A value and its currency, side by side. */
export function DealMoney(props: {
  value: string;
  currency: string;
  currencyBad: boolean;
  onChange: (change: { value?: string; currency?: string }) => void;
  onCommit: () => void;
}) {
  const { t } = useLocale();
  const problem = valueProblem(props.value);
  return (
    <div class="panel-pair">
      <TextField
        label={t('deal.value')}
        problem={problem ? t('deal.valueUnread') : null}
        inputMode="decimal"
        value={props.value}
        invalid={problem}
        onInput={(value) => props.onChange({ value })}
        onCommit={props.onCommit}
      />
      <TextField
        label={t('deal.currency')}
        problem={props.currencyBad ? t('deal.currencyBad') : null}
        value={props.currency}
        invalid={props.currencyBad}
        maxLength={3}
        onInput={(currency) => props.onChange({ currency: currency.toUpperCase() })}
        onCommit={props.onCommit}
      />
    </div>
  );
}
