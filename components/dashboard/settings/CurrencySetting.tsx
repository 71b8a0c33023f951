import { useEffect, useState } from 'preact/hooks';
import { useLocale } from '../../hooks/words/locale.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import type { FieldIds } from '../../ui/fields/Field.tsx';
import { TextInput } from '../../ui/fields/TextInput.tsx';
import { readCurrency } from '../../deal/facts/read-currency.ts';
import { Setting } from './Setting.tsx';

/** What new deals are worth something in. */
export function CurrencySetting({ currency }: { currency: string }) {
  const { t } = useLocale();
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <Setting label={t('settings.currency')} hint={t('settings.currencyHint')} problem={problem}>
      {(ids) => (
        <CurrencyInput ids={ids} currency={currency} onBad={(bad) => setProblem(bad ? t('deal.currencyBad') : null)} />
      )}
    </Setting>
  );
}

function CurrencyInput({ ids, currency, onBad }: { ids: FieldIds; currency: string; onBad: (bad: boolean) => void }) {
  const run = useCommand();
  const [text, setText] = useState(currency);
  useEffect(() => setText(currency), [currency]);
  const commit = () => {
    const code = readCurrency(text);
    onBad(code === null);
    if (code !== null && code !== currency) void run('change-settings', { currency: code }, { quiet: true });
  };
  return (
    <TextInput
      {...ids}
      value={text}
      onInput={setText}
      onCommit={commit}
      onBlur={commit}
      maxLength={3}
      invalid={readCurrency(text) === null}
    />
  );
}
