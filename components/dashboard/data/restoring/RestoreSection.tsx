import { useLocale } from '../../../hooks/words/locale.ts';
import { useSummary } from '../../../hooks/surface/summary.ts';
import { FileButton } from '../../../ui/fields/FileButton.tsx';
import { DataSection } from '../DataSection.tsx';
import { FileDone, FileRefused } from '../transfer/FileOutcome.tsx';
import { BACKUP_FILES } from '../saving/file-name.ts';
import { PassphraseAsk } from '../sealing/PassphraseAsk.tsx';
import { RestorePreview } from './RestorePreview.tsx';
import { TransferProgress } from '../transfer/TransferProgress.tsx';
import { useRestore } from './use-restore.ts';

const MEGABYTE = 1_000_000;

/** Choose a file, see what it would change, then change it. */
export function RestoreSection() {
  const { t } = useLocale();
  const summary = useSummary();
  const { step, unseal, sent, rows, read, restore, stop, forget } = useRestore();
  const takeBack = (undo: () => void) => () => {
    undo();
    forget(null);
  };
  return (
    <DataSection
      title={t('dataPage.restore')}
      how={t('dataPage.restoreHow')}
      act={<FileButton label={t('dataPage.restoreChoose')} accept={BACKUP_FILES} onFile={(file) => void read(file)} />}
    >
      <PassphraseAsk unseal={unseal} />
      <div role="status">
        {step.at === 'reading' ? <p class="data-said">{t('dataPage.restoreReading', { name: step.name })}</p> : null}
        {step.at === 'checking' ? <p class="data-said">{t('dataPage.restoreChecking')}</p> : null}
        {step.at === 'restoring' ? <p class="data-said">{t('dataPage.restoring', { name: step.name })}</p> : null}
        {step.at === 'refused' ? (
          <FileRefused title={t('dataPage.restoreRefused', { name: step.name })} why={step.why} />
        ) : null}
        {step.at === 'done' ? (
          <FileDone onUndo={step.undo && takeBack(step.undo)}>
            {t('dataPage.restoreDone', { name: step.name })}
          </FileDone>
        ) : null}
      </div>
      {sent ? (
        <TransferProgress progress={sent} words="dataPage.restoreProgress" unit={MEGABYTE} onStop={stop} />
      ) : null}
      {rows ? <TransferProgress progress={rows} words="dataPage.restoredProgress" onStop={stop} /> : null}
      {step.at === 'preview' && summary ? (
        <RestorePreview
          name={step.received.file.name}
          preview={step.preview}
          onRestore={() => void restore(step.received)}
          onCancel={() => forget(step.received.upload)}
        />
      ) : null}
    </DataSection>
  );
}
