import { useRef, useState } from 'preact/hooks';
import type { SnippetRow } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useKeepFocus } from '../lists/use-keep-focus.ts';
import { useListKeys } from '../lists/use-list-keys.ts';
import { sayBlanks } from '../../deal/next-ask/slot-label.ts';
import { SnippetEditor } from './SnippetEditor.tsx';

const PREVIEW = 160;

/** One row a snippet; its name opens the editor in the row's own place. */
export function SnippetTable({ rows }: { rows: readonly SnippetRow[] }) {
  const { t } = useLocale();
  const [edited, edit] = useState<string | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const onKeyDown = useListKeys(body);
  const onFocusIn = useKeepFocus(body, rows.map(({ snippet }) => snippet.id).join(' '));
  const close = (id: string) => {
    edit(null);
    // Back to where the editor was opened, once it is there again.
    setTimeout(() => body.current?.querySelector<HTMLElement>(`[data-snippet="${CSS.escape(id)}"]`)?.focus());
  };
  return (
    <table class="list snippet-list">
      <thead>
        <tr>
          <th scope="col">{t('snippetPage.column.name')}</th>
          <th scope="col">{t('snippetPage.column.for')}</th>
          <th scope="col" class="figures">
            {t('snippetPage.column.uses')}
          </th>
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={onKeyDown} onFocusIn={onFocusIn}>
        {rows.map((row) =>
          row.snippet.id === edited ? (
            <tr key={row.snippet.id} class="editing">
              <td colSpan={3}>
                <SnippetEditor row={row} onClose={() => close(row.snippet.id)} />
              </td>
            </tr>
          ) : (
            <SnippetTableRow key={row.snippet.id} row={row} onEdit={() => edit(row.snippet.id)} />
          ),
        )}
      </tbody>
    </table>
  );
}

function SnippetTableRow({ row, onEdit }: { row: SnippetRow; onEdit: () => void }) {
  const locale = useLocale();
  const { t } = locale;
  const { id, name, shortcut, text, uses } = row.snippet;
  const place = [row.kindName, row.stageName].filter((words) => words !== null).join(' · ');
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          class="row-link"
          data-row
          data-snippet={id}
          title={t('snippetPage.edit', { name })}
          onClick={onEdit}
        >
          {name}
        </button>
        {shortcut === '' ? null : <kbd class="snippet-shortcut">{shortcut}</kbd>}
        <p class="snippet-words">{sayBlanks(text, locale).replace(/\s+/g, ' ').slice(0, PREVIEW)}</p>
      </th>
      <td>{place}</td>
      <td class={uses === 0 ? 'figures none' : 'figures'}>
        {uses === 0 ? t('snippetPage.unused') : t('snippetPage.uses', { count: uses })}
      </td>
    </tr>
  );
}
