import { LINKEDIN_PLACES } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { ChoiceGroup } from '../../ui/fields/ChoiceGroup.tsx';
import { useLinkedIn } from './use-linkedin.ts';

/** The one question in plain words, with what each answer means. Settings and onboarding share it. */
export function LinkedInQuestion({ across = false }: { across?: boolean }) {
  const { t } = useLocale();
  const { mode, refused, lost, choose } = useLinkedIn();
  return (
    <div class="linkedin-question">
      <ChoiceGroup
        legend={t('settings.linkedinTerms')}
        value={mode}
        across={across}
        options={LINKEDIN_PLACES.map((value) => ({
          value,
          name: t(`settings.linkedin.${value}`),
          why: t(`settings.linkedin.${value}Why`),
        }))}
        onChange={(value) => void choose(value)}
      />
      <p class="setting-hint" role="status">
        {refused ? t('settings.linkedinRefused') : lost ? t('settings.linkedinLost') : t('settings.linkedinAsk')}
      </p>
      {lost && mode !== null ? <Button onClick={() => void choose(mode)}>{t('settings.linkedinAgain')}</Button> : null}
    </div>
  );
}
