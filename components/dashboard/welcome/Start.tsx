import { useLocale } from '../../hooks/words/locale.ts';
import { useSummary } from '../../hooks/surface/summary.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { hrefOf } from '../shell/route.ts';

const GMAIL = 'https://mail.google.com/mail/';

/** Both ways out say that the questions have been seen, and take the domains as they stand there. */
export function Start() {
  const { t } = useLocale();
  const run = useCommand();
  const suggested = useSummary()?.suggestedDomains;
  const done = () => {
    const domains = suggested ? { ownDomains: suggested } : {};
    void run('change-settings', { onboarded: true, ...domains }, { quiet: true });
  };
  return (
    <div class="welcome-start">
      <a class="button button-primary" href={GMAIL} target="_blank" rel="noreferrer" onClick={done}>
        {t('welcome.start')}
      </a>
      <a class="button button-plain" href={hrefOf('deals')} onClick={done}>
        {t('welcome.toDeals')}
      </a>
      <p class="welcome-later">{t('welcome.done')}</p>
    </div>
  );
}
