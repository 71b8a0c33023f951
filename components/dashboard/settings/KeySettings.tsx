import type { Settings } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { Checkbox } from '../../ui/fields/Checkbox.tsx';
import { Keys } from '../shell/Keys.tsx';
import { BROWSER_KEYS } from '../shell/key-rows.ts';
import { usePlatform } from '../shell/platform.ts';
import { Setting, SettingGroup } from './Setting.tsx';

export function KeySettings({ settings }: { settings: Settings }) {
  const { t } = useLocale();
  const run = useCommand();
  return (
    <SettingGroup title={t('settings.keysSection')}>
      <Setting group label={t('settings.singleKeys')} hint={t('settings.singleKeysHint')}>
        {() => (
          <Checkbox
            checked={settings.singleKeys !== false}
            onChange={(singleKeys) => void run('change-settings', { singleKeys }, { quiet: true })}
          >
            {t('settings.singleKeysLabel')}
          </Checkbox>
        )}
      </Setting>
      <Setting group label={t('settings.browserKeys')} hint={t('settings.browserKeysHint')}>
        {() => <BrowserKeys />}
      </Setting>
    </SettingGroup>
  );
}

function BrowserKeys() {
  const { t } = useLocale();
  const { openShortcutSettings } = usePlatform();
  return (
    <>
      <ul class="setting-key-lines">
        {BROWSER_KEYS.map(([what, keys]) => (
          <li key={what} class="setting-key-line">
            {t(what)}
            <Keys keys={keys} />
          </li>
        ))}
      </ul>
      {openShortcutSettings ? <Button onClick={openShortcutSettings}>{t('settings.browserKeysOpen')}</Button> : null}
    </>
  );
}
