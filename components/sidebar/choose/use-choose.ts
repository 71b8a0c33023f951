import { useCallback } from 'preact/hooks';
import type { Id } from '../../../lib/domain/rows/types.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useDesk } from '../../deal/desk/desk.ts';

/** The rep says which deal this page belongs to; `null` = none. Remembered where the page has a thread to remember. */
export function useChoose(): (dealId: Id | null) => void {
  const { page, visit, settled } = useDesk();
  const run = useCommand();
  const threadKey = page?.threadKey ?? null;
  const hintKeys = page?.hintKeys;
  return useCallback(
    (dealId) => {
      settled();
      if (threadKey === null) return visit(dealId);
      void run('choose-deal', { threadKey, dealId, hintKeys }).then(() => visit(null));
    },
    [threadKey, hintKeys, run, visit, settled],
  );
}
