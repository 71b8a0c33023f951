import type { DealView, Setback, StatementRow } from '../../../lib/contract/views.ts';
import type { PlanLine } from '../../../lib/domain/deal/client-plan.ts';
import type { Statement } from '../../../lib/domain/rows/types.ts';
import { daysAgo } from './clock.ts';
import { dealView } from './deal.ts';

export function setback(change: Partial<Setback> = {}): Setback {
  return {
    id: 'setback',
    from: 'Diagnose',
    to: 'Qualify',
    kindName: 'Change',
    contactName: 'Dana Whitfield',
    cause: '',
    at: daysAgo(4),
    ...change,
  };
}

export function setbackDeal(change: Partial<Setback> = {}): DealView {
  return dealView({ setback: setback(change), stalled: true });
}

export function presentingDeal(): DealView {
  const missing = ['discover.commitments.change', 'discover.steps.better', 'discover.information.opposition'];
  const roles = ['discover.people.final-say', 'discover.people.sceptic'];
  return dealView({ presenting: { stage: 'Present', missing: [...missing, ...roles] } });
}

function said(id: string, fields: Partial<Statement>, contactName: string | null): StatementRow {
  const none = { dealId: 'deal', contactId: null, level: null, channel: 'call', link: null, at: daysAgo(3) } as const;
  return { contactName, statement: { id, about: 'ground-truth', words: '', ...none, ...fields } };
}

export const STATEMENTS: StatementRow[] = [
  said('s1', { level: 2, words: 'We lose a day a week on that rota, and nobody counts it.' }, 'Dana Whitfield'),
  said(
    's2',
    { level: 2, about: 'vision', words: 'I want to know on Thursday who works on Sunday, and not touch it again.' },
    'Dana Whitfield',
  ),
  said(
    's3',
    {
      level: 4,
      words: 'Half of it is on paper. The other half I have in my head.',
      link: { url: 'https://mail.google.com/mail/u/0/#inbox/F1', label: 'Night shift gaps' },
      at: daysAgo(20),
    },
    'Priya Raman',
  ),
  said('s4', { about: 'concern', words: 'The works council will ask who sees the data.' }, null),
];

export const PLAN: PlanLine[] = [
  {
    id: 'p1',
    whose: 'they',
    what: 'An hour with the shift leads',
    who: 'Dana Whitfield',
    date: '2026-05-07',
    done: true,
  },
  {
    id: 'p2',
    whose: 'they',
    what: 'The overtime of the last quarter',
    who: 'Tomas Berg',
    date: '2026-05-14',
    done: false,
  },
  { id: 'p3', whose: 'we', what: 'The comparison with the other site', who: null, date: '2026-05-12', done: false },
  { id: 'p4', whose: 'we', what: 'A reference customer to call', who: null, date: null, done: false },
];
