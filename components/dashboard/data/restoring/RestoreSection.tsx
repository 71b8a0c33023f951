import { useLocale } from '../../../hooks/words/locale.ts';
import { useSummary } from '../../../hooks/surface/summary.ts';
import { FileDone, FileRefused } from '../transfer/FileOutcome.tsx';
import { FromBackup } from '../transfer/FromBackup.tsx';
import { RestorePreview } from './RestorePreview.tsx';
import { useRestore } from './use-restore.ts';
import type { RestoreStep } from './use-restore.ts';

/** Choose a file, see what it would change, then change it. */
export function RestoreSection() {
  const { t } = useLocale();
  const summary = useSummary();
  const { step, upload, read, restore, forget } = useRestore();
  return (
    <FromBackup
      title={t('dataPage.restore')}
      how={t('dataPage.restoreHow')}
      choose={t('dataPage.restoreChoose')}
      onFile={(file) => void read(file)}
      upload={upload}
      progress="dataPage.restoredProgress"
      said={<StepSaid step={step} />}
    >
      {step.at === 'preview' && summary ? (
        <RestorePreview
          name={step.received.file.name}
          preview={step.preview}
          onRestore={() => void restore(step.received)}
          onCancel={() => forget(step.received.upload)}
        />
      ) : null}
    </FromBackup>
  );
}

function StepSaid({ step }: { step: RestoreStep }) {
  const { t } = useLocale();
  if (step.at === 'reading') return <p class="data-said">{t('dataPage.restoreReading', { name: step.name })}</p>;
  if (step.at === 'checking') return <p class="data-said">{t('dataPage.restoreChecking')}</p>;
  if (step.at === 'restoring') return <p class="data-said">{t('dataPage.restoring', { name: step.name })}</p>;
  if (step.at === 'refused')
    return <FileRefused title={t('dataPage.restoreRefused', { name: step.name })} why={step.why} />;
  if (step.at === 'done')
    return <FileDone onUndo={step.undo}>{t('dataPage.restoreDone', { name: step.name })}</FileDone>;
  return null;
}
