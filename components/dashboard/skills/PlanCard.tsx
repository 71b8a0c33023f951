import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PlanView } from '../../../lib/contract/views.ts';
import type { Rate } from '../../../lib/domain/commitment/rates.ts';
import { useFocusAfter } from '../../hooks/focus/use-focus-inside.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { DaysSaid } from '../../ui/words/DateText.tsx';
import { Menu } from '../../ui/overlays/Menu.tsx';
import { RateText } from '../rates/RateText.tsx';
import { HelpMessage } from './HelpMessage.tsx';

/** The plan that runs: what the rep does, the real asks so far, and the ask rate before and in it. */
export function PlanCard({ view }: { view: PlanView }) {
  const { t } = useLocale();
  const { plan } = view;
  const [asking, setAsking] = useState(false);
  const place = useRef<HTMLElement>(null);
  useFocusAfter(place);
  return (
    <section ref={place} class="plan" aria-labelledby={`plan-${plan.id}`}>
      <header class="plan-head">
        <h2 class="skills-title" id={`plan-${plan.id}`}>
          {t('plan.with', { skill: plan.skill })}
        </h2>
        <PlanDay view={view} />
      </header>
      <p class="plan-behaviour">{plan.behaviour}</p>
      <PlanProgress view={view} />
      <dl class="plan-facts">
        <RateFact when={t('plan.before')} rate={view.before} />
        <RateFact when={t('plan.during')} rate={view.during} />
        {plan.practice === '' ? null : <Fact name={t('plan.practice')}>{plan.practice}</Fact>}
        {plan.helper === '' ? null : <Fact name={t('plan.helper')}>{plan.helper}</Fact>}
      </dl>
      {asking ? <HelpMessage view={view} onClose={() => setAsking(false)} /> : null}
      <PlanActs view={view} asking={asking} onAsk={() => setAsking(true)} />
    </section>
  );
}

function PlanDay({ view: { plan, state, day, days } }: { view: PlanView }) {
  const { t, language } = useLocale();
  const now = useNow();
  return (
    <p class="plan-day figures">
      <DaysSaid
        now={now}
        language={language}
        say={(said) =>
          state === 'ahead'
            ? t('plan.ahead', { when: said(plan.startsOn) })
            : t('plan.day', { day, days, when: said(plan.endsOn) })
        }
      />
    </p>
  );
}

const WIDTH = 240;

/** The figures beside the bar say the same, so it is left out for the ears. */
function PlanProgress({ view: { plan, asked } }: { view: PlanView }) {
  const { t } = useLocale();
  const { asks, kind } = plan;
  const done = asks === 0 ? 1 : Math.min(1, asked / asks);
  return (
    <p class="plan-progress">
      <svg width={WIDTH} height="8" viewBox={`0 0 ${WIDTH} 8`} aria-hidden="true">
        <rect class="rate-track" width={WIDTH} height="8" rx="2" />
        <rect class="rate-fill" width={asked === 0 ? 0 : Math.max(3, Math.round(done * WIDTH))} height="8" rx="2" />
      </svg>
      <strong class="figures">
        {kind === null
          ? t('plan.asked', { asked, asks })
          : t('plan.askedKind', { asked, asks, kind: t(`kind.${kind}`) })}
      </strong>
    </p>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="plan-fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Shares of chances that were taken. */
function RateFact({ when, rate }: { when: string; rate: Rate }) {
  const { t } = useLocale();
  return (
    <Fact name={t('plan.askRate', { when })}>
      <RateText rate={rate} />
    </Fact>
  );
}

function PlanActs({ view: { plan }, asking, onAsk }: { view: PlanView; asking: boolean; onAsk: () => void }) {
  const { t } = useLocale();
  const run = useCommand();
  return (
    <div class="plan-acts">
      {asking ? null : <Button onClick={onAsk}>{t('plan.help')}</Button>}
      <Button look="plain" onClick={() => void run('stop-plan', { planId: plan.id })}>
        {t('plan.stop')}
      </Button>
      <Menu
        label={t('plan.more')}
        items={[
          {
            key: 'delete',
            label: t('plan.delete'),
            red: true,
            onPick: () => void run('delete-plan', { planId: plan.id }),
          },
        ]}
      />
    </div>
  );
}
