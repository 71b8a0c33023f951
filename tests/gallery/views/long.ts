import type { DealView } from '../../../lib/contract/views.ts';
import { DEAL, dealView } from './deal.ts';
import { ledgerRow } from './ledger.ts';
import { contact, dana, levelRow, person } from './people.ts';

const NAMES = [
  'Alexandra Konstantinopoulou-Featherstonehaugh',
  'Bo Li',
  'Chidinma Eze',
  'Dag Öst',
  'Eva Prager',
  'Farid Noor',
];

/** Long names, long words, long lists: nothing may break out. */
export function longDeal(): DealView {
  const many = NAMES.map((name, at) =>
    person(contact(`p${at}`, name, 'Deputy Vice President of Integrated Supply Operations, EMEA and APAC', 3), {
      heard: at,
    }),
  );
  const rows = Array.from({ length: 30 }, (_, at) =>
    ledgerRow({
      id: `l${at}`,
      kind: 'review',
      kindName: 'Review the whole of it together',
      who: NAMES[at % NAMES.length] ?? null,
      state: at % 3 === 0 ? 'given' : 'asked',
      words:
        'Before we finalise, could we walk the four of you through it on the 14th, so that you can change what does not fit, and Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft is heard as well?',
      ageDays: at * 3,
      unanswered: at % 3 === 1,
    }),
  );
  const base = dealView();
  return dealView({
    account: {
      ...base.account,
      name: 'The Northwind Traders International Import, Export and Cold-Chain Holding Company',
    },
    deal: {
      ...DEAL,
      name: 'Scheduling of the night shift at all fourteen sites, with overtime and holidays',
      value: 1_248_500.5,
    },
    nextAsk: base.nextAsk && { ...base.nextAsk, contactName: NAMES[0] ?? '' },
    claimed: 'negotiate',
    honest: 'qualify',
    gap: [
      { kind: 'explore', name: 'Explore', state: 'declined' },
      { kind: 'change', name: 'Change', state: 'missing' },
      { kind: 'consensus', name: 'Build consensus', state: 'dodged' },
      { kind: 'review', name: 'Review', state: 'missing' },
    ],
    ledger: rows,
    ledgerTotal: 214,
    levels: [levelRow(1, [person(dana, { heard: 3 })]), levelRow(2, []), levelRow(3, many), levelRow(4, [])],
  });
}
