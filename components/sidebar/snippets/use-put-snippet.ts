import { useCallback } from 'preact/hooks';
import type { Snippet } from '../../../lib/domain/rows/types.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { usePutText } from '../../deal/desk/use-put-text.ts';

/** Puts the words where the rep writes and counts that they were used; `onDone` once they are there. */
export function usePutSnippet(onDone: () => void): (snippet: Snippet, words: string) => Promise<void> {
  const put = usePutText();
  const run = useCommand();
  return useCallback(
    async (snippet, words) => {
      if (!(await put(words))) return;
      void run('use-snippet', { snippetId: snippet.id }, { quiet: true, aside: true });
      onDone();
    },
    [put, run, onDone],
  );
}
