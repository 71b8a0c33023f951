import { useCallback } from 'preact/hooks';
import { fillSnippet } from '../../../lib/domain/asking/snippets.ts';
import { useDesk } from './desk.ts';
import { usePutText } from './use-put-text.ts';

/** As `usePutText`, but slots that nothing has filled are asked for first. `false` = not put there, or not yet. */
export function usePutAsk(): ReturnType<typeof usePutText> {
  const put = usePutText();
  const { open } = useDesk();
  return useCallback(
    async (words, into) => {
      if (fillSnippet(words, {}).missing.length === 0) return put(words, into);
      open({ name: 'blanks', words, into });
      return false;
    },
    [put, open],
  );
}
