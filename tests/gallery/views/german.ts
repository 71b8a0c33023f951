import type { DealView } from '../../../lib/contract/views.ts';
import { checklistOf, processOf, stageMarks } from './checklist.ts';
import { DEAL, dealView } from './deal.ts';
import { LEDGER } from './ledger.ts';

const NAMES: Record<string, string> = {
  change: 'Veränderung',
  consensus: 'Beteiligte einbinden',
  explore: 'Erkunden',
  time: 'Zeit',
  other: 'Etwas anderes',
};

export function germanDeal(): DealView {
  const process = processOf('de');
  return dealView({
    deal: { ...DEAL, name: 'Schichtplanung für die Nacht', processId: 'standard-de@1' },
    processName: process.name,
    stages: stageMarks(process, { target: 1 }),
    checklist: checklistOf(process, {
      'discover.steps.three-levels': { state: 'done' },
      'discover.steps.better': { state: 'passed-over', reason: 'time_depth' },
    }),
    gap: [{ kind: 'explore', name: 'Erkunden', state: 'asked' }],
    nextAsk: {
      kind: 'change',
      name: 'Veränderung',
      elementKey: null,
      contactId: 'dana',
      contactName: 'Dana Whitfield',
      value: 'Eine ehrliche Entscheidung, ob sich mehr Aufwand überhaupt lohnt.',
      text: 'Werden Sie das in diesem Jahr ändern, und was passiert, wenn es im Juni noch genauso ist?',
      snoozedUntil: null,
    },
    ledger: LEDGER.map((row) => ({ ...row, kindName: NAMES[row.commitment.kind] ?? row.kindName })),
  });
}
