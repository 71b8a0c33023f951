import { useState } from 'preact/hooks';
import type { SkillsView } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { QueryPart } from '../lists/QueryPart.tsx';
import { PrivateNote } from '../red-pen/PrivateNote.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { PastPlans } from './PastPlans.tsx';
import { PlanCard } from './PlanCard.tsx';
import { PlanForm } from './PlanForm.tsx';
import { Reach } from './Reach.tsx';
import { SkillTable } from './SkillTable.tsx';
import './skills.css';

/** Skills stage by stage, the three that would touch most deals, and fourteen days with one. */
export function SkillsPage() {
  const { t } = useLocale();
  const state = useQuery('skills', {});
  return (
    <div class="skills-page">
      <PageHead title={t('shell.skills')} />
      <PrivateNote />
      <QueryPart state={state}>{(view) => <Skills view={view} />}</QueryPart>
    </div>
  );
}

function Skills({ view }: { view: SkillsView }) {
  const { t } = useLocale();
  // The skill that a plan is being made for; empty = the rep chooses in the form.
  const [making, setMaking] = useState<string | null>(null);
  const { plan } = view;
  return (
    <>
      {plan ? <PlanCard key={plan.plan.id} view={plan} /> : null}
      {making === null || plan ? null : (
        <PlanForm key={making} view={view} skill={making} onDone={() => setMaking(null)} />
      )}
      <Reach onPractise={plan || making !== null ? null : setMaking} />
      {plan || making !== null ? null : (
        <p class="plan-offer">
          <Button onClick={() => setMaking('')}>{t('plan.begin')}</Button>
          <span>{t('plan.newHow')}</span>
        </p>
      )}
      <SkillTable stages={view.stages} />
      <PastPlans past={view.past} />
    </>
  );
}
