import { useLocale } from '../../hooks/locale.ts';
import { TransferProgress } from './TransferProgress.tsx';
import type { SaveStep } from './use-save-file.ts';
import type { Progress } from './use-progress.ts';

/** What became of a file on its way out. */
export function SaveProgress(props: { step: SaveStep; progress: Progress | null; onStop: () => void }) {
  const { t, language } = useLocale();
  const { step, progress } = props;
  const numbers = new Intl.NumberFormat(language);
  return (
    <>
      <p class="data-said" role="status">
        {step.at === 'saved' ? t('dataPage.backupSaved', { name: step.name }) : null}
        {step.at === 'stopped' ? t('dataPage.saveStopped') : null}
        {step.at === 'writing' && progress ? t('dataPage.saving', { name: step.name }) : null}
      </p>
      {progress ? (
        <TransferProgress
          progress={progress}
          words={t('dataPage.saveProgress', {
            done: numbers.format(progress.done),
            total: numbers.format(progress.total),
          })}
          onStop={props.onStop}
        />
      ) : null}
    </>
  );
}
