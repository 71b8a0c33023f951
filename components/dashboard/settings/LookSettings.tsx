import { LANGUAGE_CODES, LANGUAGES } from '../../../lib/domain/rows/languages.ts';
import { THEMES } from '../../../lib/domain/rows/types.ts';
import type { Settings } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { Select } from '../../ui/fields/Select.tsx';
import { Setting, SettingGroup } from './Setting.tsx';

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
    </SettingGroup>
  );
}
