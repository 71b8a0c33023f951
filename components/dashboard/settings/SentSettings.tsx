import { COMMITMENT_KINDS } from '../../../lib/domain/rows/types.ts';
import type { Settings } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useTicks } from '../../hooks/state/use-ticks.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { Checkbox } from '../../ui/fields/Checkbox.tsx';
import { Setting, SettingGroup } from './Setting.tsx';
import './SentSettings.css';

/** What may go into the ledger without a question. Nothing, until the rep says so. */
export function SentSettings({ settings }: { settings: Settings }) {
  const { t } = useLocale();
  const run = useCommand();
  const [kinds, tick] = useTicks(settings.autoRecord ?? [], (autoRecord) =>
    run('change-settings', { autoRecord }, { quiet: true }),
  );
  return (
    <SettingGroup title={t('settings.sent')}>
      <Setting group label={t('settings.autoRecord')} hint={t('settings.autoRecordHint')}>
        {() => (
          <ul class="setting-kinds">
            {COMMITMENT_KINDS.map((kind) => (
              <li key={kind}>
                <Checkbox checked={kinds.includes(kind)} onChange={(checked) => tick(kind, checked)}>
                  {t(`kind.${kind}`)}
                </Checkbox>
              </li>
            ))}
          </ul>
        )}
      </Setting>
      <Setting group label={t('settings.autoRecordPromises')} hint={t('settings.autoRecordPromisesHint')}>
        {() => (
          <Checkbox
            checked={settings.autoRecordPromises === true}
            onChange={(autoRecordPromises) => void run('change-settings', { autoRecordPromises }, { quiet: true })}
          >
            {t('settings.autoRecordPromisesLabel')}
          </Checkbox>
        )}
      </Setting>
    </SettingGroup>
  );
}
