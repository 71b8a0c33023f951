import type { ComponentChildren } from 'preact';
import type { MisfitProposal, ProcessesView, StepProposal } from '../../../../lib/contract/views.ts';
import { useCommand } from '../../../hooks/surface/use-command.ts';
import { LeavingItem } from '../../../hooks/focus/LeavingItem.tsx';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useNow } from '../../../hooks/state/use-now.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { MomentText } from '../../../ui/words/DateText.tsx';
import { dealHref, processHref } from '../../shell/route.ts';
import { go } from '../../shell/use-route.ts';
import { Section } from '../Section.tsx';

/** What the rep's own deals say about the process. The rep decides. */
export function Proposals({ view }: { view: ProcessesView }) {
  const { t } = useLocale();
  if (view.misfits.length + view.steps.length === 0) return null;
  return (
    <Section title={t('process.proposals')} how={t('process.proposalsHow')}>
      <ul class="proposals">
        {view.misfits.map((proposal) => (
          <Misfit key={`${proposal.processKey}/${proposal.elementKey}`} proposal={proposal} />
        ))}
        {view.steps.map((proposal) => (
          <Step key={`${proposal.processKey}/${proposal.kind}`} proposal={proposal} />
        ))}
      </ul>
    </Section>
  );
}

function Misfit({ proposal }: { proposal: MisfitProposal }) {
  const { t, language } = useLocale();
  const run = useCommand();
  const now = useNow();
  const { processKey: key, elementKey } = proposal;
  return (
    <Proposal
      title={t('process.misfit', { text: proposal.text, count: proposal.cases.length })}
      where={t('process.where', { stage: proposal.stageName, process: proposal.processName })}
      cases={proposal.cases.map(({ dealId, dealName, why, at }) => ({
        dealId,
        dealName,
        words: why === '' ? t('process.noWhy') : why,
        aside: <MomentText at={at} now={now} language={language} />,
      }))}
    >
      <Button onClick={() => go(processHref(key, { edit: '1', at: elementKey }))}>{t('process.changeIt')}</Button>
      <Button look="plain" onClick={() => void run('settle-misfits', { key, elementKey, settled: 'kept' })}>
        {t('process.keepIt')}
      </Button>
    </Proposal>
  );
}

function Step({ proposal }: { proposal: StepProposal }) {
  const { t } = useLocale();
  const run = useCommand();
  const { kind, stage, processKey } = proposal;
  return (
    <Proposal
      title={t('process.step', { kind, count: new Set(proposal.moves.map(({ dealId }) => dealId)).size })}
      where={t('process.where', { stage: proposal.stageName, process: proposal.processName })}
      cases={proposal.moves.map(({ dealId, dealName, what, result }) => ({
        dealId,
        dealName,
        words: result === '' ? what : `${what} ${result}`,
        aside: null,
      }))}
    >
      <Button onClick={() => go(processHref(processKey, { edit: '1', step: kind, stage }))}>
        {t('process.addStep')}
      </Button>
      <Button look="plain" onClick={() => void run('settle-off-map', { key: processKey, kind, settled: 'left' })}>
        {t('process.leaveStep')}
      </Button>
    </Proposal>
  );
}

function Proposal(props: {
  title: string;
  where: string;
  cases: { dealId: string; dealName: string; words: string; aside: ComponentChildren }[];
  children: ComponentChildren;
}) {
  return (
    <LeavingItem class="proposal">
      <h3>{props.title}</h3>
      <p class="proposal-where">{props.where}</p>
      <ul class="proposal-cases">
        {props.cases.map(({ dealId, dealName, words, aside }, at) => (
          <li key={at}>
            <a href={dealHref(dealId)}>{dealName}</a>
            <span>{words}</span>
            <span class="proposal-when">{aside}</span>
          </li>
        ))}
      </ul>
      <div class="proposal-acts">{props.children}</div>
    </LeavingItem>
  );
}
