import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BookSummary } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { Dialog } from '../../../ui/overlays/Dialog.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { useData } from '../use-data.ts';

/** The one act that can't be taken back: it names what goes, and wants the word. */
export function EraseDialog(props: { summary: BookSummary; onClose: (erased: boolean) => void }) {
  const { t } = useLocale();
  const data = useData();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  useLayoutEffect(() => field.current?.focus(), []);
  const word = t('dataPage.eraseWord');
  const ready = typed.trim().toLowerCase() === word;
  const erase = async () => {
    if (ready) props.onClose((await data({ kind: 'delete-everything' })) !== null);
  };
  const { deals, contacts, commitments } = props.summary;
  return (
    <Dialog title={t('dataPage.erase')} closeLabel={t('act.close')} onClose={() => props.onClose(false)}>
      <div class="dialog-body">
        <p>
          {t('dataPage.eraseWhat', {
            deals: t('dataPage.eraseDeals', { count: deals }),
            people: t('dataPage.erasePeople', { count: contacts }),
            commitments: t('dataPage.eraseCommitments', { count: commitments }),
          })}
        </p>
        <TextField
          label={t('dataPage.eraseType', { word })}
          inputRef={field}
          value={typed}
          onInput={setTyped}
          onCommit={() => void erase()}
        />
        <div class="dialog-acts">
          <Button look="plain" onClick={() => props.onClose(false)}>
            {t('act.cancel')}
          </Button>
          <Button look="red" disabled={!ready} onClick={() => void erase()}>
            {t('dataPage.erase')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
