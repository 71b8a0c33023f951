import type { BackupPlanView } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { exactMoment } from '../../../ui/words/date-words.ts';
import type { BackupPlanState } from './use-backup-plan.ts';

const ASKS: ReadonlySet<string> = new Set(['no-permission', 'ask-folder']);

/** Nothing can be saved before the browser has been asked. */
export function asksRep({ failed }: BackupPlanView): boolean {
  return failed !== null && ASKS.has(failed.why);
}

/** What became of the last one, and what the rep can do about it. */
export function ScheduledState({ plan, state }: { plan: BackupPlanView; state: BackupPlanState }) {
  const { t, language } = useLocale();
  const { saved, failed } = plan;
  return (
    <div role="status">
      <p class="data-said">
        {state.saving
          ? t('scheduled.saving')
          : saved
            ? t('scheduled.saved', { name: saved.name, when: exactMoment(saved.at, language) })
            : t('scheduled.never')}
      </p>
      {failed && !state.saving ? (
        <div class="refused">
          <p class="refused-title">{t('scheduled.failed', { when: exactMoment(failed.at, language) })}</p>
          <p>{t(`scheduled.why.${failed.why}`)}</p>
          {asksRep(plan) ? <Button onClick={state.allow}>{t('scheduled.allow')}</Button> : null}
          {failed.why === 'no-folder' ? <Button onClick={state.pickFolder}>{t('scheduled.folderOther')}</Button> : null}
        </div>
      ) : null}
    </div>
  );
}
