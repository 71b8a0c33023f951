import { useCallback } from 'preact/hooks';
import type { CommandResult } from '../../../lib/contract/commands.ts';
import type { DataAct } from '../../../lib/contract/ports.ts';
import { useLocale } from '../../hooks/locale.ts';
import { useSurface } from '../../hooks/surface.ts';
import { takeBack } from '../../hooks/use-command.ts';

/** Runs what exports or replaces everything. Never rejects: a failure is said, and the answer is `null`. */
export function useData(): (act: DataAct) => Promise<{ value: unknown } | null> {
  const surface = useSurface();
  const { t } = useLocale();
  return useCallback(
    async (act) => {
      try {
        return { value: await surface.client.data(act) };
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        surface.toast.value = {
          id: crypto.randomUUID(),
          text: t('dataPage.failed', { why }),
          tone: 'refused',
          undo: null,
        };
        return null;
      }
    },
    [surface, t],
  );
}

/** Says what a restore came to, and offers to take it back: by the toast, by key, and by the function it returns. */
export function useSayResult(): (result: CommandResult, done: string) => (() => void) | null {
  const surface = useSurface();
  const { say } = useLocale();
  return (result, done) => {
    const id = crypto.randomUUID();
    if (!result.ok) {
      surface.toast.value = { id, text: say(`refused.${result.problem}`, result.values), tone: 'refused', undo: null };
      return null;
    }
    const undo = result.undoable ? () => void takeBack(surface, say, result.commandId) : null;
    if (undo) surface.undoable.value = [...surface.undoable.value, result.commandId];
    surface.toast.value = { id, text: done, tone: 'done', undo };
    return undo;
  };
}

export function isCommandResult(value: unknown): value is CommandResult {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}
