/** Every text that is offered for asking, in every language: those of the built-in processes, and those for asking again. */
import { allFollowUps } from '../follow-up/follow-up.ts';
import { builtInProcesses } from '../process/built-in.ts';
import type { CommitmentKind } from '../rows/types.ts';

export interface SuggestedText {
  kind: CommitmentKind;
  text: string;
}

export function allSuggested(): SuggestedText[] {
  const guides = builtInProcesses().flatMap((process) => process.guides);
  return [...guides.map(({ kind, sample }) => ({ kind, text: sample })), ...allFollowUps()];
}
