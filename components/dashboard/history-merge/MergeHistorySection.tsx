import { useLocale } from '../../hooks/words/locale.ts';
import { FileButton } from '../../ui/fields/FileButton.tsx';
import { DataSection } from '../data/DataSection.tsx';
import { FileDone, FileRefused } from '../data/transfer/FileOutcome.tsx';
import { BACKUP_FILES } from '../data/saving/file-name.ts';
import { PassphraseAsk } from '../data/sealing/PassphraseAsk.tsx';
import { TransferProgress } from '../data/transfer/TransferProgress.tsx';
import { MergeHistoryPreview } from './MergeHistoryPreview.tsx';
import { useMergeHistory } from './use-merge-history.ts';
import './history-merge.css';

const MEGABYTE = 1_000_000;

/** Choose the backup of another machine, see what would come of it, decide what is doubtful, then merge. */
export function MergeHistorySection() {
  const { t } = useLocale();
  const { step, unseal, sent, rows, read, merge, stop, forget } = useMergeHistory();
  return (
    <DataSection
      title={t('mergeData.title')}
      how={t('mergeData.how')}
      act={<FileButton label={t('mergeData.choose')} accept={BACKUP_FILES} onFile={(file) => void read(file)} />}
    >
      <PassphraseAsk unseal={unseal} />
      <div role="status">
        {step.at === 'reading' || step.at === 'comparing' || step.at === 'merging' ? (
          <p class="data-said">{t(`mergeData.${step.at}`, { name: step.name })}</p>
        ) : null}
        {step.at === 'refused' ? (
          <FileRefused title={t('mergeData.refused', { name: step.name })} why={step.why} />
        ) : null}
        {step.at === 'done' ? (
          <FileDone onUndo={step.undo}>
            {t(step.nothing ? 'mergeData.doneNothing' : 'mergeData.done', { name: step.name })}
          </FileDone>
        ) : null}
      </div>
      {sent ? (
        <TransferProgress progress={sent} words="dataPage.restoreProgress" unit={MEGABYTE} onStop={stop} />
      ) : null}
      {rows ? <TransferProgress progress={rows} words="mergeData.progress" onStop={stop} /> : null}
      {step.at === 'preview' ? (
        <MergeHistoryPreview
          key={step.received.upload}
          name={step.received.file.name}
          preview={step.preview}
          onMerge={(choices) => void merge(step.received, choices)}
          onCancel={forget}
        />
      ) : null}
    </DataSection>
  );
}
