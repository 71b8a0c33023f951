import type { MergePreview, MergeTableRow } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { FIRST } from '../data/restoring/preview-rows.ts';

const COLUMNS = ['added', 'taken', 'both', 'removed'] as const;

/** How many records of each kind come in, change, go and stay. What is the same everywhere is left out. */
export function MergeCounts({ tables }: { tables: MergePreview['tables'] }) {
  const { t, say, language } = useLocale();
  const numbers = new Intl.NumberFormat(language);
  const figure = (count: number) => (count === 0 ? '' : numbers.format(count));
  const rank = ({ table }: MergeTableRow) => (FIRST.includes(table) ? FIRST.indexOf(table) : FIRST.length);
  const changed = tables
    .filter((row) => COLUMNS.some((column) => row[column] > 0))
    .toSorted((a, b) => rank(a) - rank(b));
  if (changed.length === 0) return null;
  const columns = COLUMNS.filter((column) => changed.some((row) => row[column] > 0));
  return (
    <table class="preview-table figures">
      <thead>
        <tr>
          <th scope="col">{t('mergeData.what')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`mergeData.${column}`)}
            </th>
          ))}
          <th scope="col">{t('mergeData.stays')}</th>
        </tr>
      </thead>
      <tbody>
        {changed.map((row) => (
          <tr key={row.table}>
            <th scope="row">{say(`dataPage.table.${row.table}`)}</th>
            {columns.map((column) => (
              <td key={column} class="history-merge-count">
                {figure(row[column])}
              </td>
            ))}
            <td>{figure(staying(row))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function staying({ same, kept }: MergeTableRow): number {
  return same + kept;
}
