import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocale } from '../../../hooks/words/locale.ts';
import { landOn } from '../../../hooks/focus/use-focus-inside.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { usePlatform } from '../../shell/platform.ts';
import { SealFields } from '../sealing/SealFields.tsx';
import { useData, useSayFailure } from '../use-data.ts';
import { useSeal } from '../sealing/use-seal.ts';
import { useStanding } from '../use-standing.ts';

/** Whether the copies are locked. The passphrase is asked for here, and once more when the book is to come back. */
export function CopiesLock() {
  const { t } = useLocale();
  const data = useData();
  const attempt = useSayFailure();
  const { backups } = usePlatform();
  const seal = useSeal();
  const [state, put] = useStanding((ask) => ask({ kind: 'copies' }));
  const [busy, setBusy] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const asks = state === 'open' || state === 'no-key';
  // Another dashboard may have locked them.
  useEffect(() => (asks ? undefined : seal.want(false)), [asks]);
  if (state === null) return null;
  const say = async (locked: boolean) => {
    const answer = await data({ kind: 'lock-copies', locked });
    if (answer) put(answer.value);
    // The button goes with what it did.
    setTimeout(() => landOn(place.current));
    return answer !== null;
  };
  const lock = async () => {
    const passphrase = busy ? undefined : seal.take();
    if (typeof passphrase !== 'string') return;
    setBusy(true);
    // What could not be kept stays in its fields, to be tried again.
    if ((await attempt(() => backups.keepCopiesKey(passphrase))) && (await say(true))) seal.want(false);
    setBusy(false);
  };
  return (
    <div ref={place} class="data-lock">
      {state === 'open' ? null : (
        <p class="data-said" role="status">
          {t(`copies.${state}`)}{' '}
          <Button look="plain" onClick={() => void say(false)}>
            {t('scheduled.unseal')}
          </Button>
        </p>
      )}
      {asks ? (
        <SealFields seal={seal} onCommit={() => void lock()} what={t('copies.seal')} how={t('copies.sealHow')} />
      ) : null}
      {asks && seal.wanted ? (
        <Button busy={busy} onClick={() => void lock()}>
          {t('copies.sealDo')}
        </Button>
      ) : null}
    </div>
  );
}
