import { Preview } from '../data/transfer/Preview.tsx';
import { useLocale } from '../../hooks/words/locale.ts';
import { FileButton } from '../../ui/fields/FileButton.tsx';
import { Checkbox } from '../../ui/fields/Checkbox.tsx';
import { DataSection } from '../data/DataSection.tsx';
import { FileDone, FileRefused } from '../data/transfer/FileOutcome.tsx';
import { TransferProgress } from '../data/transfer/TransferProgress.tsx';
import { CameIn } from './CameIn.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import { MessagesPreview } from './MessagesPreview.tsx';
import { RecordsPreview } from './RecordsPreview.tsx';
import { hasHeads } from './read-file.ts';
import { useIntake } from './use-intake.ts';
import './intake.css';

/** A table from elsewhere: choose the file, say what its columns hold, see what would come of it, take it in. */
export function IntakeSection() {
  const { t, say } = useLocale();
  const { step, progress, read, reread, choose, importNow, stop, forget } = useIntake();
  return (
    <DataSection
      title={t('intake.title')}
      how={t('intake.how')}
      act={
        <FileButton label={t('intake.choose')} accept="text/csv,.csv,.tsv,.txt" onFile={(file) => void read(file)} />
      }
    >
      <div role="status">
        {step.at === 'reading' ? <p class="data-said">{t('intake.reading', { name: step.name })}</p> : null}
        {step.at === 'importing' ? <p class="data-said">{t('intake.importing', { name: step.name })}</p> : null}
        {step.at === 'undoing' ? <p class="data-said">{t('intake.undoing', { name: step.name })}</p> : null}
        {step.at === 'undone' ? <p class="data-said">{t('intake.undone', { name: step.name })}</p> : null}
        {step.at === 'kept' ? (
          <FileDone onUndo={step.undo}>
            {t(step.stays === '' ? 'intake.kept' : 'intake.keptNamed', {
              name: step.name,
              count: step.count,
              stays: step.stays,
            })}
          </FileDone>
        ) : null}
        {step.at === 'refused' ? (
          <FileRefused title={t('intake.refused', { name: step.name })} why={say(`intake.problem.${step.problem}`)} />
        ) : null}
        {step.at === 'done' ? (
          <FileDone onUndo={step.undo}>
            {t(step.refused ? 'intake.broken' : step.rows < step.of ? 'intake.stopped' : 'intake.done', {
              name: step.name,
              rows: step.rows,
              of: step.of,
            })}
            <CameIn {...step.came} />
          </FileDone>
        ) : null}
      </div>
      {progress ? (
        <TransferProgress progress={progress} words="intake.progress" onStop={step.at === 'undoing' ? null : stop} />
      ) : null}
      {step.at === 'columns' ? (
        <Preview>
          <ColumnTable
            name={step.name}
            table={step.table}
            mapping={step.mapping}
            onChange={(map) => void choose(map)}
          />
          <Checkbox checked={hasHeads(step.table)} onChange={(isNamed) => void reread(isNamed)}>
            {t('intake.hasHeads')}
          </Checkbox>
          <RecordsPreview
            found={step.found}
            guess={step.guess}
            preview={step.preview}
            crooked={step.table.crooked}
            onImport={(wishes, stages) => void importNow(wishes, stages)}
            onCancel={forget}
          />
        </Preview>
      ) : null}
      {step.at === 'messages' ? (
        <MessagesPreview {...step} onImport={() => void importNow()} onCancel={forget} />
      ) : null}
    </DataSection>
  );
}
