/** Every command and what carries it out. */
import type { CommandName } from '../contract/commands.ts';
import { createDeal } from './create-deal.ts';
import { recordCommitment } from './record-commitment.ts';
import type { Verb } from './verb.ts';

export const verbs: { [N in CommandName]?: Verb<N> } = {
  'create-deal': createDeal,
  'record-commitment': recordCommitment,
};
