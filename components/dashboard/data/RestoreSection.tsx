import { useRef } from 'preact/hooks';
import { useLocale } from '../../hooks/locale.ts';
import { useSummary } from '../../hooks/summary.ts';
import { Button } from '../../ui/Button.tsx';
import { DataSection } from './DataSection.tsx';
import { RestorePreview } from './RestorePreview.tsx';
import { TransferProgress } from './TransferProgress.tsx';
import { useRestore } from './use-restore.ts';

/** Choose a file, see what it would change, then change it. */
export function RestoreSection() {
  const { t, language } = useLocale();
  const numbers = new Intl.NumberFormat(language);
  const megabytes = (bytes: number) => numbers.format(Math.round(bytes / 1_000_000));
  const summary = useSummary();
  const { step, progress, restored, read, restore, stop, forget } = useRestore();
  return (
    <DataSection
      title={t('dataPage.restore')}
      how={t('dataPage.restoreHow')}
      act={<FileButton onFile={(file) => void read(file)} />}
    >
      <div role="status">
        {step.at === 'reading' ? <p class="data-said">{t('dataPage.restoreReading', { name: step.name })}</p> : null}
        {step.at === 'checking' ? <p class="data-said">{t('dataPage.restoreChecking')}</p> : null}
        {step.at === 'restoring' ? <p class="data-said">{t('dataPage.restoring', { name: step.name })}</p> : null}
        {step.at === 'refused' ? (
          <div class="refused">
            <p class="refused-title">{t('dataPage.restoreRefused', { name: step.name })}</p>
            <p>{step.why}</p>
          </div>
        ) : null}
        {step.at === 'done' ? (
          <p class="data-said">
            {t('dataPage.restoreDone', { name: step.name })}{' '}
            {step.undo ? (
              <Button
                look="plain"
                onClick={() => {
                  step.undo?.();
                  forget(null);
                }}
              >
                {t('act.undo')}
              </Button>
            ) : null}
          </p>
        ) : null}
      </div>
      {progress ? (
        <TransferProgress
          progress={progress}
          words={t('dataPage.restoreProgress', { done: megabytes(progress.done), total: megabytes(progress.total) })}
          onStop={stop}
        />
      ) : null}
      {restored ? (
        <TransferProgress
          progress={restored}
          words={t('dataPage.restoredProgress', {
            done: numbers.format(restored.done),
            total: numbers.format(restored.total),
          })}
          onStop={null}
        />
      ) : null}
      {step.at === 'preview' && summary ? (
        <RestorePreview
          name={step.name}
          preview={step.preview}
          onRestore={() => void restore(step.file, step.upload)}
          onCancel={() => forget(step.upload)}
        />
      ) : null}
    </DataSection>
  );
}

function FileButton({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useLocale();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        class="ears"
        type="file"
        accept="application/json,.json"
        tabIndex={-1}
        aria-label={t('dataPage.restoreChoose')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be chosen again, once it has been changed.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <Button onClick={() => input.current?.click()}>{t('dataPage.restoreChoose')}</Button>
    </>
  );
}
