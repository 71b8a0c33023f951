import { useId } from 'preact/hooks';
import { useLocale } from '../../hooks/words/locale.ts';
import { useSummary } from '../../hooks/surface/summary.ts';
import { OwnDomains } from '../settings/OwnSettings.tsx';

/** Prefilled where the mailboxes on screen have told them; kept with the first change, or on the way out. */
export function OwnDomainsStep() {
  const { t } = useLocale();
  const id = useId();
  const suggested = useSummary()?.suggestedDomains ?? [];
  return (
    <div class="step-domains">
      <label class="ears" for={id}>
        {t('settings.domains')}
      </label>
      <OwnDomains ids={{ id, describedBy: undefined }} suggested={suggested} />
      {suggested.length > 0 ? <p class="setting-hint">{t('welcome.youKnown')}</p> : null}
    </div>
  );
}
