import { useCallback } from 'preact/hooks';
import { useLocale } from '../words/locale.ts';
import { useSurface } from './surface.ts';
import { takeBack } from './use-command.ts';

/** Takes back the newest act of this surface that still can be. Says so when there is none. */
export function useUndo(): () => void {
  const surface = useSurface();
  const { say } = useLocale();
  return useCallback(() => {
    const newest = surface.undoable.value.at(-1);
    if (newest !== undefined) {
      void takeBack(surface, say, newest);
      return;
    }
    surface.toast.value = { id: crypto.randomUUID(), text: say('undo.nothing'), tone: 'refused', undo: null };
  }, [surface, say]);
}
