import { useCallback } from 'preact/hooks';
import { useSurface } from './surface.ts';

/** Says something that no command says: copied, inserted. */
export function useToast(): (text: string, tone?: 'done' | 'refused') => void {
  const { toast } = useSurface();
  return useCallback(
    (text, tone = 'done') => {
      toast.value = { id: crypto.randomUUID(), text, tone, undo: null };
    },
    [toast],
  );
}
