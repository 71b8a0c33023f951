import { useCallback } from 'preact/hooks';
import type { CommandResult } from '../../../lib/contract/commands.ts';
import type { DataAct, DataAnswer } from '../../../lib/contract/data-acts.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useSurface } from '../../hooks/surface/surface.ts';
import { keepUndoable, sayRefused, takeBack } from '../../hooks/surface/use-command.ts';
import { useToast } from '../../hooks/surface/use-toast.ts';

/** A problem that has words of its own goes by its message, a file that can't be read by its name. */
function whyOf(error: unknown): string {
  if (error instanceof DOMException) return error.name;
  return error instanceof Error ? error.message : String(error);
}

/** Runs what may fail on its way to the background. Never rejects: a failure is said, and the answer is `null`. */
export function useSayFailure(): <T>(work: () => Promise<T>) => Promise<{ value: T } | null> {
  const toast = useToast();
  const { t, say } = useLocale();
  return useCallback(
    async (work) => {
      try {
        return { value: await work() };
      } catch (error) {
        toast(t('dataPage.failed', { why: say(`dataPage.why.${whyOf(error)}`) }), 'refused');
        return null;
      }
    },
    [toast, t, say],
  );
}

/** Runs what exports or replaces everything. */
export function useData(): <A extends DataAct>(act: A) => Promise<{ value: DataAnswer<A> } | null> {
  const { client } = useSurface();
  const attempt = useSayFailure();
  return useCallback((act) => attempt(() => client.data(act)), [client, attempt]);
}

/** Says what a restore came to, and offers to take it back: by the toast, by key, and by the function it returns. */
export function useSayResult(): (result: CommandResult, done: string) => (() => void) | null {
  const surface = useSurface();
  const { say } = useLocale();
  return (result, done) => {
    if (!result.ok) {
      sayRefused(surface, say, result);
      return null;
    }
    const undo = result.undoable ? () => void takeBack(surface, say, result.commandId) : null;
    if (undo) keepUndoable(surface, result.commandId);
    surface.toast.value = { id: crypto.randomUUID(), text: done, tone: 'done', undo };
    return undo;
  };
}
