import { useState } from 'preact/hooks';
import { useLocale } from '../../hooks/words/locale.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { exactMoment } from '../../ui/words/date-words.ts';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { PassphraseField } from '../data/sealing/PassphraseField.tsx';
import { useData } from '../data/use-data.ts';
import { hrefOf } from '../shell/route.ts';
import { go } from '../shell/use-route.ts';
import type { Trouble } from './trouble.ts';
import { useRestoreCopy } from './use-restore-copy.ts';

/**
 * A book that opened empty though it held something: the copy first, a backup file second, starting over last. One that does
 * not open at all may be whole, so that opening it again goes before everything.
 */
export function LostBook({ trouble }: { trouble: Extract<Trouble, { state: 'lost' }> }) {
  const { had, snapshotAt, snapshotLocked = false, unreadable = false, full = false } = trouble;
  const { t, language } = useLocale();
  const data = useData();
  const [givingUp, setGivingUp] = useState(false);
  const copy = useRestoreCopy(snapshotLocked);
  if (full) return <FullDisk />;
  return (
    <>
      <h1>{t(unreadable ? 'trouble.unreadable' : 'trouble.lost')}</h1>
      <p>{unreadable ? t('trouble.unreadableHow') : t('trouble.lostHow', { had })}</p>
      <p class="trouble-copy">
        {snapshotAt === null
          ? t('trouble.lostNoCopy')
          : t('trouble.lostCopy', { when: exactMoment(snapshotAt, language) })}
      </p>
      {snapshotLocked ? (
        <div class="trouble-lock">
          <PassphraseField
            label={t('trouble.passphrase')}
            hint={t('trouble.passphraseHow')}
            problem={copy.problem === null ? null : t(`trouble.copy.${copy.problem}`)}
            value={copy.passphrase}
            readOnly={copy.busy}
            onInput={copy.type}
            onCommit={() => void copy.restore()}
          />
        </div>
      ) : copy.problem === null ? null : (
        <p role="alert">{t(`trouble.copy.${copy.problem}`)}</p>
      )}
      <div class="trouble-acts">
        {unreadable ? (
          <Button look="primary" onClick={() => void data({ kind: 'open-again' })}>
            {t('trouble.openAgain')}
          </Button>
        ) : null}
        {snapshotAt === null ? null : (
          <Button look={unreadable ? 'quiet' : 'primary'} busy={copy.busy} onClick={() => void copy.restore()}>
            {t('trouble.restoreCopy')}
          </Button>
        )}
        <Button look={snapshotAt === null && !unreadable ? 'primary' : 'quiet'} onClick={() => go(hrefOf('data'))}>
          {t('trouble.restoreFile')}
        </Button>
        <Button look="plain" hasPopup="dialog" onClick={() => setGivingUp(true)}>
          {t('trouble.startEmpty')}
        </Button>
      </div>
      {givingUp ? <GiveUp onClose={() => setGivingUp(false)} /> : null}
    </>
  );
}

/** Nothing can be brought back, or given up, before there is room: only then it shows whether anything is lost. */
function FullDisk() {
  const { t } = useLocale();
  const data = useData();
  return (
    <>
      <h1>{t('trouble.full')}</h1>
      <p>{t('trouble.fullClosed')}</p>
      <div class="trouble-acts">
        <Button look="primary" onClick={() => void data({ kind: 'open-again' })}>
          {t('trouble.openAgain')}
        </Button>
      </div>
    </>
  );
}

function GiveUp({ onClose }: { onClose: () => void }) {
  const { t } = useLocale();
  const data = useData();
  return (
    <Dialog title={t('trouble.startEmpty')} closeLabel={t('act.close')} onClose={onClose}>
      <div class="dialog-body">
        <p>{t('trouble.startEmptyWhat')}</p>
        <div class="dialog-acts">
          <Button look="plain" onClick={onClose}>
            {t('act.cancel')}
          </Button>
          <Button look="red" onClick={() => void data({ kind: 'delete-everything' }).then(onClose)}>
            {t('trouble.startEmptyDo')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
