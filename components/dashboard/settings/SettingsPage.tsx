import { useLocale } from '../../hooks/words/locale.ts';
import { useSummary } from '../../hooks/surface/summary.ts';
import { PageHead } from '../shell/PageHead.tsx';
import { CurrencySetting } from './CurrencySetting.tsx';
import { KeySettings } from './KeySettings.tsx';
import { LinkedInQuestion } from './LinkedInQuestion.tsx';
import { LookSettings } from './LookSettings.tsx';
import { OwnAddresses, OwnDomains } from './OwnSettings.tsx';
import { ReminderSettings } from './ReminderSettings.tsx';
import { SentSettings } from './SentSettings.tsx';
import { Setting, SettingGroup } from './Setting.tsx';

/** Everything that the rep can choose, kept at once. */
export function SettingsPage() {
  const { t } = useLocale();
  const settings = useSummary()?.settings;
  return (
    <div class="narrow">
      <PageHead title={t('settings.title')} />
      <p class="lead">{t('settings.saved')}</p>
      {settings ? (
        <>
          <LookSettings settings={settings} />
          <SettingGroup title={t('settings.you')}>
            <CurrencySetting currency={settings.currency} />
            <Setting label={t('settings.domains')} hint={t('settings.domainsHint')}>
              {(ids) => <OwnDomains ids={ids} />}
            </Setting>
            <Setting label={t('settings.addresses')} hint={t('settings.addressesHint')}>
              {(ids) => <OwnAddresses ids={ids} />}
            </Setting>
          </SettingGroup>
          <SettingGroup title={t('settings.linkedin')}>
            <LinkedInQuestion />
          </SettingGroup>
          <SentSettings settings={settings} />
          <ReminderSettings settings={settings} />
          <KeySettings settings={settings} />
        </>
      ) : null}
    </div>
  );
}
