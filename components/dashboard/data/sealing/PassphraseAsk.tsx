import { useRef, useState } from 'preact/hooks';
import { useFocusInside } from '../../../hooks/focus/use-focus-inside.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import type { Asked, Unseal } from './use-unseal.ts';

/** Stands there while a locked file waits for its passphrase; what was typed goes with it. */
export function PassphraseAsk({ unseal }: { unseal: Unseal }) {
  return unseal.asked ? <Ask unseal={unseal} asked={unseal.asked} /> : null;
}

function Ask({ unseal, asked }: { unseal: Unseal; asked: Asked }) {
  const { t, say } = useLocale();
  const [passphrase, setPassphrase] = useState('');
  const place = useRef<HTMLDivElement>(null);
  useFocusInside(place);
  const open = () => {
    if (!asked.busy && passphrase !== '') void unseal.attempt(passphrase);
  };
  return (
    <div ref={place} class="seal">
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
