import { useLocale } from '../../hooks/words/locale.ts';
import { useSummary } from '../../hooks/surface/summary.ts';
import { PageHead } from '../shell/PageHead.tsx';
import { IntakeSection } from '../intake/IntakeSection.tsx';
import { BackupSection } from './saving/BackupSection.tsx';
import { CopiesSection } from './copies/CopiesSection.tsx';
import { CsvSection } from './saving/CsvSection.tsx';
import { DeletionsSection } from './deletions/DeletionsSection.tsx';
import { EraseSection } from './erasing/EraseSection.tsx';
import { RestoreSection } from './restoring/RestoreSection.tsx';
import { MergeHistorySection } from '../history-merge/MergeHistorySection.tsx';
import { ScheduledSection } from './scheduled/ScheduledSection.tsx';
import { SampleSection } from './SampleSection.tsx';
import { troubleOf } from '../trouble/trouble.ts';
import './DataPage.css';

/** Everything that goes out of the book, comes into it, or leaves it for good. */
export function DataPage() {
  const { t } = useLocale();
  const summary = useSummary();
  return (
    <div class="narrow">
      <PageHead title={t('dataPage.title')} />
      <p class="lead">{t('dataPage.lead')}</p>
      <BackupSection />
      <ScheduledSection />
      <RestoreSection />
      <MergeHistorySection />
      <IntakeSection />
      {summary ? <CsvSection summary={summary} /> : null}
      {summary ? <SampleSection loaded={summary.sample} /> : null}
      {summary ? <CopiesSection store={summary.store} /> : null}
      {summary && troubleOf(summary.store) ? null : <DeletionsSection />}
      {summary ? <EraseSection summary={summary} /> : null}
    </div>
  );
}
