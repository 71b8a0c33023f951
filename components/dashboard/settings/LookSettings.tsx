import { useEffect, useState } from 'preact/hooks';
import { LANGUAGE_CODES, LANGUAGES } from '../../../lib/domain/rows/languages.ts';
import type { Settings } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import type { FieldIds } from '../../ui/fields/Field.tsx';
import { Select } from '../../ui/fields/Select.tsx';
import { TextInput } from '../../ui/fields/TextInput.tsx';
import { readCurrency } from '../../deal/facts/read-currency.ts';
import { Setting, SettingGroup } from './Setting.tsx';

const THEMES = ['auto', 'light', 'dark'] as const;

export function LookSettings({ settings }: { settings: Settings }) {
  const { t } = useLocale();
  const run = useCommand();
  const languages = LANGUAGE_CODES.map((value) => ({ value, label: LANGUAGES[value].name }));
  return (
    <SettingGroup title={t('settings.look')}>
      <Setting label={t('settings.language')}>
        {({ id }) => (
          <Select
            id={id}
            value={settings.language}
            options={[{ value: 'auto', label: t('settings.language.auto') }, ...languages]}
            onChange={(language) => void run('change-settings', { language }, { quiet: true })}
          />
        )}
      </Setting>
      <Setting label={t('settings.theme')}>
        {({ id }) => (
          <Select
            id={id}
            value={settings.theme}
            options={THEMES.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
            onChange={(theme) => void run('change-settings', { theme }, { quiet: true })}
          />
        )}
      </Setting>
      <CurrencySetting currency={settings.currency} />
    </SettingGroup>
  );
}

function CurrencySetting({ currency }: { currency: string }) {
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
