import { useLocale } from '../../hooks/words/locale.ts';
import { FileDone, FileRefused } from '../data/transfer/FileOutcome.tsx';
import { FromBackup } from '../data/transfer/FromBackup.tsx';
import { MergeHistoryPreview } from './MergeHistoryPreview.tsx';
import { useMergeHistory } from './use-merge-history.ts';
import type { MergeStep } from './use-merge-history.ts';
import './history-merge.css';

/** Choose the backup of another machine, see what would come of it, decide what is doubtful, then merge. */
export function MergeHistorySection() {
  const { t } = useLocale();
  const { step, upload, read, merge, forget } = useMergeHistory();
  return (
    <FromBackup
      title={t('mergeData.title')}
      how={t('mergeData.how')}
      choose={t('mergeData.choose')}
      onFile={(file) => void read(file)}
      upload={upload}
      progress="mergeData.progress"
      said={<StepSaid step={step} />}
    >
      {step.at === 'preview' ? (
        <MergeHistoryPreview
          key={step.received.upload}
          name={step.received.file.name}
          preview={step.preview}
          onMerge={(choices) => void merge(step.received, choices)}
          onCancel={forget}
        />
      ) : null}
    </FromBackup>
  );
}

function StepSaid({ step }: { step: MergeStep }) {
  const { t } = useLocale();
  if (step.at === 'start' || step.at === 'preview') return null;
  const { name } = step;
  if (step.at === 'refused') return <FileRefused title={t('mergeData.refused', { name })} why={step.why} />;
  if (step.at === 'done')
    return (
      <FileDone onUndo={step.undo}>{t(step.nothing ? 'mergeData.doneNothing' : 'mergeData.done', { name })}</FileDone>
    );
  return <p class="data-said">{t(`mergeData.${step.at}`, { name })}</p>;
}
