/** Every change a surface may ask for, with its arguments, by what it is about. One file under lib/commands carries out each. */
import * as v from 'valibot';
import type { Id } from '../domain/rows/types.ts';
import { checklistArgs } from './commands/checklist.ts';
import { commitmentArgs } from './commands/commitments.ts';
import { dealArgs } from './commands/deals.ts';
import { exchangeArgs } from './commands/exchanges.ts';
import { honestArgs } from './commands/honest.ts';
import { intakeArgs } from './commands/intake.ts';
import { judgementArgs } from './commands/judgements.ts';
import { mergeArgs } from './commands/merge.ts';
import { peopleArgs } from './commands/people.ts';
import { processArgs } from './commands/process.ts';
import { redPenArgs } from './commands/red-pen.ts';
import { savedViewArgs } from './commands/saved-views.ts';
import { sentArgs } from './commands/sent.ts';
import { settingsArgs } from './commands/settings.ts';
import { snippetArgs } from './commands/snippets.ts';
import { id } from './commands/values.ts';
import { winlossArgs } from './commands/winloss.ts';

export const commandArgs = {
  ...dealArgs,
  ...peopleArgs,
  ...mergeArgs,
  ...checklistArgs,
  ...commitmentArgs,
  ...exchangeArgs,
  ...sentArgs,
  ...honestArgs,
  ...intakeArgs,
  ...redPenArgs,
  ...winlossArgs,
  ...processArgs,
  ...judgementArgs,
  ...snippetArgs,
  ...settingsArgs,
  ...savedViewArgs,
  'load-sample': v.strictObject({}),
  'remove-sample': v.strictObject({}),
  /** The inverse of one earlier command, exactly. Refused where later changes stand on it. */
  undo: v.strictObject({ commandId: id }),
} as const;

export type CommandName = keyof typeof commandArgs;
export type CommandArgs<N extends CommandName> = v.InferInput<(typeof commandArgs)[N]>;
export type ParsedCommandArgs<N extends CommandName> = v.InferOutput<(typeof commandArgs)[N]>;

/** What a command acknowledges, after its transaction has completed. */
export interface CommandDone {
  ok: true;
  commandId: Id;
  /** Message key under `done.*` in the locales, for the toast; `null` = nothing to say. */
  said: string | null;
  values: Record<string, string>;
  /** Row that was made, when one was. */
  created: Id | null;
  undoable: boolean;
}
export interface CommandRefused {
  ok: false;
  commandId: Id;
  /** Message key under `refused.*` in the locales. */
  problem: RefusalKey;
  values: Record<string, string>;
}
export type RefusalKey =
  | 'invalid'
  | 'not-found'
  | 'not-allowed'
  | 'duplicate'
  | 'changed-since'
  /** Of a process: what was written began on an older version. */
  | 'newer-version'
  | 'not-undoable'
  | 'store-full'
  | 'store-failed'
  | 'newer-schema'
  /** A backup that can't be taken; `values.why` is the message key of the reason. */
  | 'bad-file'
  | 'not-visible';
export type CommandResult = CommandDone | CommandRefused;
