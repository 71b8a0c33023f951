import type { BriefCommitment, DealBrief } from '../../contract/views.ts';
import { isOpenAsk, isStanding } from '../../domain/commitment/commitment.ts';
import { chooseNextAsk } from '../../domain/asking/next-ask.ts';
import { findStage } from '../../domain/process/find.ts';
import { LEVELS } from '../../domain/rows/types.ts';
import type { Commitment } from '../../domain/rows/types.ts';
import { clockOf } from '../env.ts';
import type { QueryEnv } from '../env.ts';
import type { DealFacts } from '../read/deals/deal-facts.ts';
import { honestMark, kindName, stageMarks } from '../view/stage-marks.ts';

export function dealBrief(facts: DealFacts, env: QueryEnv): DealBrief {
  const { deal, account, process, commitments } = facts;
  const { honest, gap } = honestMark(facts);
  const nameOf = (key: string): string => findStage(process, key)?.name ?? key;
  const listed = (keep: (one: Commitment) => boolean): BriefCommitment[] =>
    commitments
      .filter(keep)
      .toSorted((a, b) => b.stateAt - a.stateAt)
      .map((one) => briefCommitment(one, facts));
  return {
    account: account.name,
    name: deal.name,
    outcome: deal.outcome,
    stage: nameOf(deal.stage),
    honest: nameOf(honest),
    bar: { stages: stageMarks(facts).map(({ key, name }) => ({ key, name })), claimed: deal.stage, honest },
    value: deal.value,
    currency: deal.currency,
    expectedClose: deal.expectedClose,
    missing: gap.map(({ name }) => name),
    nextAsk: nextAskOf(facts, env),
    standing: listed((one) => one.direction === 'they' && isStanding(one)),
    openAsks: listed(isOpenAsk),
    promises: listed((one) => one.direction === 'we' && one.state === 'given'),
    levels: LEVELS.map((level) => ({
      level,
      names: facts.people.filter(({ contact }) => contact.level === level).map(({ contact }) => contact.name),
    })),
  };
}

function briefCommitment(one: Commitment, { process, contacts }: DealFacts): BriefCommitment {
  const { kind, direction, state, stateAt, dueOn, contactId } = one;
  const contactName = contactId === null ? null : (contacts.get(contactId)?.name ?? null);
  return { kind: kindName(process, kind), contactName, direction, state, at: stateAt, dueOn };
}

function nextAskOf(facts: DealFacts, env: QueryEnv): DealBrief['nextAsk'] {
  const next = facts.deal.outcome === null ? chooseNextAsk({ ...facts, ...clockOf(env) }) : null;
  if (!next) return null;
  const contact = next.contactId === null ? null : facts.contacts.get(next.contactId);
  return { kind: kindName(facts.process, next.kind), contactName: contact?.name ?? null };
}
