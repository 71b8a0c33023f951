import { useState } from 'preact/hooks';
import { useLocale } from '../../hooks/locale.ts';
import { Button } from '../../ui/Button.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import type { Unseal } from './use-unseal.ts';

/** Stands there while a locked file waits for its passphrase. */
export function PassphraseAsk({ unseal }: { unseal: Unseal }) {
  const { t, say } = useLocale();
  const [passphrase, setPassphrase] = useState('');
  const { asked } = unseal;
  if (!asked) return null;
  const open = () => {
    if (!asked.busy) void unseal.attempt(passphrase);
  };
  return (
    <div class="seal">
      <PassphraseField
        label={t('dataPage.sealed', { name: asked.name })}
        hint={t('dataPage.sealedHow')}
        problem={asked.problem === null ? null : say(`dataPage.why.${asked.problem}`)}
        value={passphrase}
        readOnly={asked.busy}
        onInput={setPassphrase}
        onCommit={open}
      />
      <div class="seal-acts">
        <Button look="primary" busy={asked.busy} disabled={passphrase === ''} onClick={open}>
          {t('dataPage.sealedOpen')}
        </Button>
        <Button look="plain" onClick={unseal.cancel}>
          {t('act.cancel')}
        </Button>
      </div>
    </div>
  );
}
