import type { PlanView } from '../../../lib/contract/views.ts';
import { civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import { LeavingItem } from '../../hooks/focus/LeavingItem.tsx';
import { useLocale } from '../../hooks/words/locale.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { DaysSaid } from '../../ui/words/DateText.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';

/** What was practised before, with its counts. */
export function PastPlans({ past }: { past: readonly PlanView[] }) {
  const { t } = useLocale();
  if (past.length === 0) return null;
  return (
    <section class="past-plans">
      <h2 class="skills-title">{t('plan.past')}</h2>
      <ul>
        {past.map((view) => (
          <PastPlan key={view.plan.id} view={view} />
        ))}
      </ul>
    </section>
  );
}

function PastPlan({ view: { plan, asked, before, during } }: { view: PlanView }) {
  const { t, language } = useLocale();
  const run = useCommand();
  const now = useNow();
  const { skill, asks, startsOn, endsOn, stoppedAt } = plan;
  const counts = ({ n, of }: { n: number; of: number }) => t('rates.counts', { n, of });
  return (
    <LeavingItem class="past-plan">
      <span class="past-plan-skill">{skill}</span>
      <span class="past-plan-said figures">
        <DaysSaid
          now={now}
          language={language}
          say={(day) => {
            const over = t('plan.over', { from: day(startsOn), until: day(endsOn) });
            return stoppedAt === null ? over : `${over}, ${t('plan.stopped', { when: day(civilDateOf(stoppedAt)) })}`;
          }}
        />
        {' · '}
        {t('plan.asked', { asked, asks })}
        {' · '}
        {t('plan.pastRate', { before: counts(before), during: counts(during) })}
      </span>
      <TextButton label={t('plan.deleteOf', { skill })} onClick={() => void run('delete-plan', { planId: plan.id })}>
        {t('shell.delete')}
      </TextButton>
    </LeavingItem>
  );
}
