import { useLocale } from '../../../hooks/words/locale.ts';
import { TransferProgress } from '../transfer/TransferProgress.tsx';
import type { SaveStep } from './use-save-file.ts';
import type { Progress } from '../transfer/use-progress.ts';

/** What became of a file on its way out. */
export function SaveProgress(props: { step: SaveStep; progress: Progress | null; onStop: () => void }) {
  const { t } = useLocale();
  const { step, progress } = props;
  return (
    <>
      <p class="data-said" role="status">
        {step.at === 'saved' ? t('dataPage.backupSaved', { name: step.name }) : null}
        {step.at === 'stopped' ? t('dataPage.saveStopped') : null}
        {step.at === 'writing' && progress ? t('dataPage.saving', { name: step.name }) : null}
      </p>
      {progress ? <TransferProgress progress={progress} words="dataPage.saveProgress" onStop={props.onStop} /> : null}
    </>
  );
}
