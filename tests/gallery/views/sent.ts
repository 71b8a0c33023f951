import type { FoundAsk, SentQuestion, SentView } from '../../../lib/contract/views.ts';
import { daysAgo, NOW } from './clock.ts';

const TIME: FoundAsk = {
  words: 'Could you spare 20 minutes on Thursday to go through the numbers with Tomas and me?',
  kind: 'time',
  direction: 'they',
  soft: false,
  due: { date: '2026-05-07' },
  found: { label: 'ask', kind: 'time', probability: 0.97 },
};
const REVIEW: FoundAsk = {
  ...TIME,
  words: 'Would it make sense to let Priya read the draft first?',
  kind: 'review',
  soft: true,
  due: null,
};
const PROMISE: FoundAsk = {
  ...TIME,
  words: 'I will send you the night-shift figures by Wednesday.',
  kind: 'other',
  direction: 'we',
  due: { date: '2026-05-06' },
};

function question(fields: Partial<SentQuestion> = {}): SentQuestion {
  return {
    messageKey: 'gmail:sam@ourside.example:msg-a:r1',
    draftKey: null,
    channel: 'mail',
    at: NOW - 4000,
    link: null,
    contactIds: ['dana'],
    whom: 'Dana Whitfield',
    errand: null,
    dealId: 'deal',
    asks: [TIME],
    deals: [{ dealId: 'deal', dealName: 'Night-shift scheduling', accountName: 'Northwind Traders' }],
    until: NOW + 60_000,
    ...fields,
  };
}

const NOTHING: SentView = { questions: [], scheduled: [], elsewhere: [], takenBack: [] };
export const JUST_SENT: SentView = { ...NOTHING, questions: [question()] };
export const PROMISED: SentView = { ...NOTHING, questions: [question({ asks: [PROMISE] })] };
export const SEVERAL: SentView = { ...NOTHING, questions: [question({ asks: [TIME, REVIEW, PROMISE] })] };
export const WHICH_DEAL: SentView = {
  ...NOTHING,
  questions: [
    question({
      dealId: null,
      deals: [
        { dealId: 'deal', dealName: 'Night-shift scheduling', accountName: 'Northwind Traders' },
        { dealId: 'deal-2', dealName: 'Returns desk', accountName: 'Northwind Traders' },
      ],
    }),
  ],
};
export const LINES: SentView = {
  questions: [question({ until: NOW - 1 }), question({ messageKey: 'gmail:a:2', until: NOW - 1 })],
  scheduled: [{ messageKey: 'gmail:a:3', at: NOW, whom: 'Tomas Berg', dealName: 'Night-shift scheduling', asks: 1 }],
  elsewhere: [question({ messageKey: 'gmail:a:4', at: daysAgo(5), until: Number.MAX_SAFE_INTEGER })],
  takenBack: [{ key: 'taken-back:1', commandId: 'c', what: 'invitation', whom: 'Ilse Brandt' }],
};
