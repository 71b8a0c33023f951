import { useCallback } from 'preact/hooks';
import { copyText } from '../../hooks/words/copy-text.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useClient } from '../../hooks/surface/surface.ts';
import { useToast } from '../../hooks/surface/use-toast.ts';
import { useDesk } from './desk.ts';

/** Into the draft at the caret where the page allows it, else to the clipboard, saying which. `false` = neither. */
export function usePutText(): (text: string, into?: { draftId: string | null }) => Promise<boolean> {
  const client = useClient();
  const { page } = useDesk();
  const { t } = useLocale();
  const toast = useToast();
  return useCallback(
    async (text, into) => {
      // The clipboard needs the gesture, which waiting would lose: so it is decided before.
      const draft = page?.canInsert ? (into ?? page.draft) : null;
      if (draft) {
        const inserted = await client.insert(draft.draftId, text).catch(() => false);
        toast(t(inserted ? 'put.inserted' : 'put.notInserted'), inserted ? 'done' : 'refused');
        return inserted;
      }
      const copied = copyText(text);
      toast(t(copied ? 'put.copied' : 'put.notCopied'), copied ? 'done' : 'refused');
      return copied;
    },
    [client, page, t, toast],
  );
}
