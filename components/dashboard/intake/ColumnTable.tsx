import type { IntakeField, Mapping } from '../../../lib/intake/fields.ts';
import { INTAKE_FIELDS, chooseField } from '../../../lib/intake/fields.ts';
import type { Table } from '../../../lib/intake/read-table.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Select } from '../../ui/fields/Select.tsx';

const SAMPLES = 3;
/** Cells looked at for samples. */
const LOOKED_AT = 200;

/** One line a column: its head, some of what it holds, and what that is. */
export function ColumnTable(props: {
  name: string;
  table: Table;
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}) {
  const { t } = useLocale();
  const { table, mapping } = props;
  const options = [
    { value: 'none' as const, label: t('intake.field.none') },
    ...INTAKE_FIELDS.map((value) => ({ value, label: t(`intake.field.${value}`) })),
  ];
  const nameOf = (head: string, at: number) => head || t('intake.columnAt', { at: at + 1 });
  const set = (at: number, field: IntakeField | null) => props.onChange(chooseField(mapping, at, field));
  return (
    <table class="preview-table intake-columns">
      <caption class="preview-name">{t('intake.columns', { name: props.name, rows: table.rows.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('intake.column')}</th>
          <th scope="col">{t('intake.holds')}</th>
          <th scope="col">{t('intake.becomes')}</th>
        </tr>
      </thead>
      <tbody>
        {table.heads.map((head, at) => (
          <tr key={`${at} ${head}`}>
            <th scope="row">{nameOf(head, at)}</th>
            <td class="intake-samples">{samplesOf(table, at).join(' · ')}</td>
            <td>
              <Select
                value={mapping[at] ?? 'none'}
                options={options}
                label={t('intake.fieldOf', { column: nameOf(head, at) })}
                onChange={(value) => set(at, value === 'none' ? null : value)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function samplesOf({ rows }: Table, at: number): string[] {
  const filled = rows.slice(0, LOOKED_AT).flatMap((row) => row[at] || []);
  return [...new Set(filled)].slice(0, SAMPLES);
}
