import { useCallback } from 'preact/hooks';
import type {
  CommandArgs,
  CommandDone,
  CommandName,
  CommandRefused,
  CommandResult,
} from '../../../lib/contract/commands.ts';
import { useLocale } from '../words/locale.ts';
import { useSurface } from './surface.ts';
import type { Surface } from './surface.ts';

export interface RunOptions {
  /** Say nothing when it went well: the change itself is in sight. It can still be undone by key. */
  quiet?: boolean;
  /** Not an act in its own right (a fold, a width): Ctrl+Z passes it over. */
  aside?: boolean;
}
export type RunCommand = <N extends CommandName>(
  name: N,
  args: CommandArgs<N>,
  options?: RunOptions,
) => Promise<CommandResult>;

const UNDO_DEPTH = 50;

/** What was run last and has no answer yet. */
const running = new WeakMap<Surface, { act: string; result: Promise<CommandResult> }>();

/**
 * Runs a command; says what was done, with undo, or why it was refused. Never rejects. The same one again, before it has
 * been answered, is a click too many and no second act: a double click makes one deal.
 */
export function useCommand(): RunCommand {
  const surface = useSurface();
  const { say } = useLocale();
  return useCallback(
    (name, args, options) => {
      const act = JSON.stringify([name, args]);
      const last = running.get(surface);
      if (last?.act === act) return last.result;
      const result = send(surface, name, args).then((answer) => tell(surface, say, answer, options));
      running.set(surface, { act, result });
      void result.then(() => running.get(surface)?.result === result && running.delete(surface));
      return result;
    },
    [surface, say],
  );
}

function tell(surface: Surface, say: Say, result: CommandResult, options?: RunOptions): CommandResult {
  if (!result.ok) {
    sayRefused(surface, say, result);
    return result;
  }
  if (result.undoable && !options?.aside) keepUndoable(surface, result.commandId);
  if (result.said !== null && !options?.quiet) {
    const undo = result.undoable ? () => void takeBack(surface, say, result.commandId) : null;
    surface.toast.value = {
      id: result.commandId,
      text: say(`done.${result.said.replace(/^done\./, '')}`, result.values),
      tone: 'done',
      undo,
    };
  }
  return result;
}

async function send<N extends CommandName>(surface: Surface, name: N, args: CommandArgs<N>): Promise<CommandResult> {
  if (surface.stale.value) return refusal('newer-schema');
  try {
    return await surface.client.command(name, args);
  } catch {
    return refusal('store-failed');
  }
}

function refusal(problem: CommandRefused['problem']): CommandRefused {
  return { ok: false, commandId: '', problem, values: {} };
}

/** For the key that takes back what was done last. */
export function keepUndoable({ undoable }: Surface, commandId: string): void {
  undoable.value = [...undoable.value, commandId].slice(-UNDO_DEPTH);
}

export function sayRefused({ toast }: Surface, say: Say, { problem, values }: CommandRefused): void {
  const text = say(`refused.${problem}`, values);
  toast.value = { id: crypto.randomUUID(), text, tone: 'refused', undo: null };
}

type Say = (key: string, values?: Record<string, string>) => string;

/** What was taken back, in the words that said it; without them where its names have been forgotten since. */
function undoWords(say: Say, { said, values }: CommandDone): string {
  const key = said ?? 'done.undo';
  const { undone } = values;
  const what = undone === undefined ? '' : say(undone, values);
  return what === '' || /[{}]/.test(what) ? say(key) : say(`${key}.named`, { what });
}

/** The exact inverse of one earlier command. Taking back is a command too, so that what it took back can be had again. */
export async function takeBack(surface: Surface, say: Say, commandId: string): Promise<void> {
  surface.undoable.value = surface.undoable.value.filter((id) => id !== commandId);
  const result = await send(surface, 'undo', { commandId });
  if (!result.ok) return sayRefused(surface, say, result);
  const id = `undo-${commandId}`;
  const again = result.said === 'done.redo';
  if (again) keepUndoable(surface, result.commandId);
  const undo = () => void takeBack(surface, say, result.commandId);
  surface.toast.value = { id, text: undoWords(say, result), tone: 'done', undo, redoes: !again };
}
