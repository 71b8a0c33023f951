import type { BookSummary } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { DataSection } from '../DataSection.tsx';
import { SaveProgress } from './SaveProgress.tsx';
import { useSaveFile } from './use-save-file.ts';

const TABLES = ['deals', 'contacts', 'accounts', 'commitments'] as const;

export function CsvSection({ summary }: { summary: BookSummary }) {
  const { t, language } = useLocale();
  const { step, progress, save, stop } = useSaveFile();
  return (
    <DataSection title={t('dataPage.csv')} how={t('dataPage.csvHow')}>
      <ul class="csv-list">
        {TABLES.map((table) => {
          const name = t(`dataPage.table.${table}`);
          return (
            <li key={table} class="csv-row">
              <span>{name}</span>
              <span class="csv-count figures">
                {summary[table] === 0 ? t('dataPage.csvEmpty') : new Intl.NumberFormat(language).format(summary[table])}
              </span>
              <Button
                disabled={summary[table] === 0}
                busy={step.at === 'writing'}
                label={t('dataPage.csvSave', { table: name })}
                onClick={() => void save(table)}
              >
                CSV
              </Button>
            </li>
          );
        })}
      </ul>
      <SaveProgress step={step} progress={progress} onStop={stop} />
    </DataSection>
  );
}
