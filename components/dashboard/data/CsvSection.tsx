import type { BookSummary } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/locale.ts';
import { Button } from '../../ui/Button.tsx';
import { usePlatform } from '../shell/platform.ts';
import { DataSection } from './DataSection.tsx';
import { fileName } from './file-name.ts';
import { useData } from './use-data.ts';

const TABLES = ['deals', 'contacts', 'accounts', 'commitments'] as const;

export function CsvSection({ summary }: { summary: BookSummary }) {
  const { t, language } = useLocale();
  const data = useData();
  const { saveFile } = usePlatform();
  const save = async (table: (typeof TABLES)[number]) => {
    const text = (await data({ kind: 'export-csv', table }))?.value;
    if (typeof text === 'string') saveFile(fileName(table, 'csv', new Date()), text, 'text/csv;charset=utf-8');
  };
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
                label={t('dataPage.csvSave', { table: name })}
                onClick={() => void save(table)}
              >
                CSV
              </Button>
            </li>
          );
        })}
      </ul>
    </DataSection>
  );
}
