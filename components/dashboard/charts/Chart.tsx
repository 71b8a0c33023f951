import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useLocale } from '../../hooks/words/locale.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import './charts.css';

export interface ChartTable {
  columns: readonly string[];
  /** The first cell heads its row. */
  rows: readonly (readonly string[])[];
}

/**
 * A picture of figures with its name, and behind it the same figures as a table. The picture is for the eyes: `says` is
 * its one sentence for the ears, the table the whole of it.
 */
export function Chart(props: {
  title: string;
  says: string;
  table: ChartTable;
  level?: 2 | 3;
  note?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { t } = useLocale();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const Heading = props.level === 3 ? 'h3' : 'h2';
  return (
    <figure class="chart" aria-labelledby={id}>
      <figcaption class="chart-head">
        <Heading id={id} class="chart-title">
          {props.title}
        </Heading>
        <Button look="plain" pressed={asTable} class="chart-toggle" onClick={() => setAsTable(!asTable)}>
          {t('chart.table')}
          <span class="ears">: {props.title}</span>
        </Button>
      </figcaption>
      {asTable ? (
        <FigureTable title={props.title} table={props.table} />
      ) : (
        <div class="chart-picture" role="img" aria-label={props.says}>
          {props.children}
        </div>
      )}
      {props.note ? <p class="chart-note">{props.note}</p> : null}
    </figure>
  );
}

function FigureTable({ title, table }: { title: string; table: ChartTable }) {
  return (
    <table class="list list-still chart-table">
      <caption class="ears">{title}</caption>
      <thead>
        <tr>
          {table.columns.map((column, at) => (
            <th key={column} scope="col" class={at > 0 ? 'figure' : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row[0]}>
            {row.map((cell, at) =>
              at === 0 ? (
                <th key="head" scope="row">
                  {cell}
                </th>
              ) : (
                <td key={table.columns[at]} class="figure">
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
