/**
 * Carries out a command: arguments validated, one transaction, rows and events together, the answer stored under the
 * caller's id, so that a caller who saw the worker die asks again and gets the same answer. Never throws.
 */
import * as v from 'valibot';
import { id as idSchema } from '../contract/commands/values.ts';
import { commandArgs } from '../contract/commands.ts';
import type { CommandDone, CommandName, CommandRefused, CommandResult } from '../contract/commands.ts';
import type { Id, Instant } from '../domain/rows/types.ts';
import type { Book } from '../store/book.ts';
import type { Stamp } from '../store/writing/clock.ts';
import { faultOf } from '../store/faults.ts';
import { readMeta } from '../store/rows/meta.ts';
import { noteFirstRows } from '../store/opening/sentinel.ts';
import { Recorder } from './recorder.ts';
import { Refusal } from './refusal.ts';
import { verbs } from './verbs.ts';
import type { Said, Work } from './verb.ts';

export interface CommandEnv {
  now(): Instant;
  newId(): Id;
  /** IANA name. */
  zone: string;
}

export interface CommandRequest {
  commandId: Id;
  name: string;
  args: unknown;
}

type AnyVerb = (work: Work, args: never) => Promise<Said>;

function refused(
  commandId: Id,
  problem: CommandRefused['problem'],
  values: Record<string, string> = {},
): CommandRefused {
  return { ok: false, commandId, problem, values };
}

/** The arguments as their schema gives them, or the path of the first one that is wrong. */
function parseArgs(
  name: string,
  args: unknown,
): { ok: true; name: CommandName; args: never } | { ok: false; at: string } {
  if (!Object.hasOwn(commandArgs, name)) return { ok: false, at: 'name' };
  const parsed = v.safeParse(commandArgs[name as CommandName], args);
  if (parsed.success) return { ok: true, name: name as CommandName, args: parsed.output as never };
  return { ok: false, at: v.getDotPath(parsed.issues[0]) ?? '' };
}

export async function runCommand(book: Book, env: CommandEnv, request: CommandRequest): Promise<CommandResult> {
  const commandId = v.is(idSchema, request.commandId) ? request.commandId : '';
  const parsed = parseArgs(request.name, request.args);
  if (commandId === '' || !parsed.ok) return refused(commandId, 'invalid', { at: parsed.ok ? 'commandId' : parsed.at });
  if (book.health.state === 'newer-schema') return refused(commandId, 'newer-schema');
  if (book.health.state === 'lost') return refused(commandId, book.health.full ? 'store-full' : 'store-failed');
  try {
    const result = await book.inTurn(() => carryOut(book, env, { commandId, name: parsed.name, args: parsed.args }));
    if (book.health.state === 'full') book.report({ state: 'fine' });
    await noteFirstRows(book, env.now());
    return result;
  } catch (error) {
    return explain(book, commandId, error);
  }
}

interface ParsedCommand {
  commandId: Id;
  name: CommandName;
  args: never;
}

const MOST_TRIES = 5;

/**
 * Reads first, then writes everything in one transaction. The transaction makes sure that nothing was recorded in
 * between; if something was, by another instance of the worker, the command starts over.
 */
async function carryOut(book: Book, env: CommandEnv, command: ParsedCommand): Promise<CommandDone> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const result = await tryOnce(book, env, command);
    if (result) return result;
  }
  throw new Error('the book kept changing');
}

async function tryOnce(
  book: Book,
  env: CommandEnv,
  { commandId, name, args }: ParsedCommand,
): Promise<CommandDone | null> {
  const known = await book.commands.get(commandId);
  if (known) return known.result as CommandDone;
  const clock = await readClock(book);
  const now = env.now();
  const rows = new Recorder(book, { commandId, command: name, now });
  const verb = verbs[name] as AnyVerb;
  const said = await verb({ book, rows, now, zone: env.zone, newId: () => env.newId() }, args);
  return book.write(async () => {
    if ((await readClock(book)) !== clock) return null;
    await said.alongside?.();
    const changed = await rows.save();
    const { said: key, values = {}, created = null } = said;
    const result: CommandDone = { ok: true, commandId, said: key, values, created, undoable: changed > 0 };
    await book.commands.add({ id: commandId, name, at: now, result });
    return result;
  });
}

async function readClock(book: Book): Promise<Stamp | null> {
  return (await readMeta(book, 'clock'))?.last ?? null;
}

async function explain(book: Book, commandId: Id, error: unknown): Promise<CommandRefused> {
  if (error instanceof Refusal) return refused(commandId, error.problem, error.values);
  // Where the browser has cut the connection for want of room, it fails in any way.
  const fault = (await book.disk.hasRoom()) ? faultOf(error) : 'full';
  if (fault === 'full') {
    book.report({ state: 'full' });
    return refused(commandId, 'store-full');
  }
  if (fault === 'closed' && book.health.state === 'newer-schema') return refused(commandId, 'newer-schema');
  // The error's name alone: its message may hold what the rep wrote.
  return refused(commandId, 'store-failed', { error: error instanceof Error ? error.name : 'unknown' });
}
