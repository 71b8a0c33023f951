/** What the lens says of drafts, in every state that it knows. */
import type { LensFind, LensSentence, LensSilence, LensView } from '../../../lib/contract/views.ts';
import { COMMITMENT_KINDS } from '../../../lib/domain/rows/types.ts';
import { dealView } from './deal.ts';
import { germanDeal } from './german.ts';

const NAMES = [
  'Time',
  'Explore',
  'Change',
  'Collaborate',
  'Consensus',
  'Invest',
  'Review',
  'Resolve',
  'Decide',
  'Execute',
];
const GERMAN = [
  'Zeit',
  'Erkunden',
  'Veränderung',
  'Mitarbeiten',
  'Konsens',
  'Einsatz',
  'Durchsicht',
  'Bedenken',
  'Entscheidung',
  'Umsetzung',
];
const kindsIn = (names: readonly string[], other: string) =>
  COMMITMENT_KINDS.map((kind, at) => ({ kind, name: names[at] ?? other }));

function sentence(text: string, found: Partial<LensSentence['found']> = {}): LensSentence {
  return { text, start: 0, end: text.length, found: { label: 'none', kind: 'other', probability: 0.1, ...found } };
}

export function find(change: Partial<LensFind> = {}): LensFind {
  return {
    ...sentence('Could you spare 20 minutes on Thursday to walk me through how the night shift is planned today?', {
      label: 'ask',
      kind: 'time',
      probability: 0.96,
    }),
    label: 'ask',
    kind: 'time',
    kindName: 'Time',
    because: ['Could you spare', '20 minutes'],
    amount: '20 minutes',
    due: { date: '2026-05-14' },
    dueUnsure: false,
    judgementId: null,
    recorded: false,
    ...change,
  };
}

const STORY = sentence('The pattern in your rota repeats every third week, and the gaps sit on the same two nights.');
const WONDER = sentence('I wonder whether the depot in Ghent sees the same thing.', {
  label: 'question',
  probability: 0.31,
});

export const SOFT = find({
  ...sentence('It would be great to hear what Priya thinks of it before we go further.', {
    label: 'soft-ask',
    kind: 'consensus',
    probability: 0.88,
  }),
  label: 'soft-ask',
  kind: 'consensus',
  kindName: 'Consensus',
  because: ['It would be great to', 'Priya'],
  amount: null,
  due: null,
});
export const PROMISE = find({
  ...sentence('I will send the comparison of the three rotas by Wednesday.', { label: 'promise', probability: 0.04 }),
  label: 'promise',
  because: ['I will send'],
  amount: null,
  due: { date: '2026-05-06' },
});

export function lensView(change: Partial<LensView> = {}): LensView {
  const { deal, account, nextAsk } = dealView();
  return {
    draft: {
      key: 'gmail:sam@ourside.example:msg-a:r81',
      draftId: 'msg-a:r81',
      subject: 'Re: Night shift gaps',
      several: false,
      canInsert: true,
    },
    goesTo: null,
    words: nextAsk?.text ?? null,
    deal: { dealId: deal.id, dealName: deal.name, accountName: account.name },
    silent: null,
    found: [],
    rest: [WONDER, STORY],
    missing: nextAsk,
    kinds: kindsIn(NAMES, 'Other'),
    ...change,
  };
}

export const lensAsk = () => lensView({ found: [find()] });
export const lensNothing = () => lensView();
export const lensSeveral = () =>
  lensView({
    draft: { ...lensView().draft, several: true },
    found: [find({ judgementId: 'j1' }), SOFT, PROMISE],
    missing: null,
  });
export const lensOfOther = () =>
  lensView({
    draft: { ...lensView().draft, several: true, subject: 'Returns, before summer' },
    deal: { dealId: 'deal-2', dealName: 'Returns desk', accountName: 'Halden Foods' },
    found: [find({ dueUnsure: true })],
  });
export const lensElsewhere = () =>
  lensView({
    found: [find()],
    goesTo: { name: 'Marcus Oyelaran' },
    words: 'Marcus, is it something you are going to change this year?',
  });
export const lensSilent = (silent: LensSilence) => lensView({ silent, rest: [], missing: null });
export const lensLinkedIn = () =>
  lensView({ draft: { key: 'linkedin:draft:1', draftId: null, subject: null, several: false, canInsert: false } });
export const STRANGER_LENS = lensView({ deal: null, missing: null, found: [find()] });

export function germanLens(): LensView {
  return lensView({
    found: [
      find({
        ...sentence('Hätten Sie am Donnerstag 20 Minuten, um mir zu zeigen, wie die Nachtschicht heute geplant wird?', {
          label: 'ask',
          kind: 'time',
        }),
        kindName: 'Zeit',
        because: ['Hätten Sie', '20 Minuten'],
        amount: '20 Minuten',
      }),
      {
        ...PROMISE,
        ...sentence('Den Vergleich der drei Pläne schicke ich Ihnen bis Mittwoch.', { label: 'promise' }),
        because: ['schicke ich'],
      },
    ],
    missing: germanDeal().nextAsk,
    kinds: kindsIn(GERMAN, 'Anderes'),
  });
}
