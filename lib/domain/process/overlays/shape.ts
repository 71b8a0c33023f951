/** What the overlays ask for, and where: without their words. */
import type { ElementGroup, ElementKey, StageKey } from '../../rows/process-types.ts';

export const OVERLAY_KEYS = ['meddpicc', 'spiced', 'bant', 'upfront'] as const;
export type OverlayKey = (typeof OVERLAY_KEYS)[number];

type Field = readonly [name: string, asks: string];
export interface OverlayWords {
  name: string;
  fields: Readonly<Record<string, Field>>;
}
export type AllOverlayWords = Readonly<Record<OverlayKey, OverlayWords>>;

export interface OverlayField {
  key: string;
  group: Extract<ElementGroup, 'information' | 'people' | 'steps'>;
  /** The first of these stages that a process has; one of its own in each where `everywhere` is set. */
  stages: readonly StageKey[];
  everywhere?: true;
  /** Elements that ask for the same: where one is there, it gets the field's name and nothing is doubled. */
  alike: readonly ElementKey[];
}

const BEFORE_SIGNING: readonly StageKey[] = ['qualify', 'discover', 'diagnose', 'present', 'negotiate'];

export const OVERLAYS: Readonly<Record<OverlayKey, readonly OverlayField[]>> = {
  meddpicc: [
    {
      key: 'metrics',
      group: 'information',
      stages: ['diagnose', 'discover'],
      alike: ['diagnose.information.measures'],
    },
    { key: 'buyer', group: 'people', stages: ['discover', 'qualify'], alike: ['discover.people.final-say'] },
    {
      key: 'criteria',
      group: 'information',
      stages: ['diagnose', 'discover'],
      alike: ['diagnose.information.criteria'],
    },
    { key: 'process', group: 'information', stages: ['discover', 'qualify'], alike: ['discover.information.decision'] },
    {
      key: 'paper',
      group: 'information',
      stages: ['diagnose', 'negotiate'],
      alike: ['diagnose.information.paperwork'],
    },
    { key: 'pain', group: 'information', stages: ['qualify', 'discover'], alike: ['qualify.information.problem'] },
    { key: 'champion', group: 'people', stages: ['discover', 'qualify'], alike: ['discover.people.supporter'] },
    {
      key: 'competition',
      group: 'information',
      stages: BEFORE_SIGNING,
      everywhere: true,
      alike: ['qualify.information.alternatives', 'negotiate.information.competitor'],
    },
  ],
  spiced: [
    {
      key: 'situation',
      group: 'information',
      stages: ['discover', 'qualify'],
      alike: ['discover.information.situation'],
    },
    { key: 'pain', group: 'information', stages: ['discover', 'qualify'], alike: ['discover.information.pain'] },
    { key: 'impact', group: 'information', stages: ['diagnose', 'discover'], alike: ['diagnose.information.cost'] },
    {
      key: 'event',
      group: 'information',
      stages: ['discover', 'qualify'],
      alike: ['discover.information.forcing-event'],
    },
    {
      key: 'decision',
      group: 'information',
      stages: ['present', 'negotiate'],
      everywhere: true,
      alike: ['negotiate.information.signer'],
    },
  ],
  bant: [
    { key: 'budget', group: 'information', stages: ['qualify', 'discover'], alike: [] },
    {
      key: 'authority',
      group: 'information',
      stages: ['qualify', 'discover'],
      alike: ['qualify.information.decision'],
    },
    { key: 'need', group: 'information', stages: ['qualify', 'discover'], alike: ['qualify.information.problem'] },
    { key: 'timing', group: 'information', stages: ['qualify', 'discover'], alike: ['qualify.information.timing'] },
  ],
  upfront: [
    { key: 'agree', group: 'steps', stages: BEFORE_SIGNING, everywhere: true, alike: ['qualify.steps.frame'] },
    { key: 'next', group: 'information', stages: BEFORE_SIGNING, everywhere: true, alike: [] },
  ],
};
