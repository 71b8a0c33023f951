import type { SnippetRow } from '../../../lib/contract/views.ts';
import { fillSnippet } from '../../../lib/domain/asking/snippets.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import type { Locale } from '../../hooks/words/locale.ts';
import { sayBlanks } from '../../deal/next-ask/slot-label.ts';
import { PickRow } from '../../deal/pick/PickRow.tsx';

const PREVIEW = 200;

/** Each by its name, as it would read in the draft. */
export function SnippetRows({ rows, onPick }: { rows: readonly SnippetRow[]; onPick: (row: SnippetRow) => void }) {
  const locale = useLocale();
  return (
    <ul class="panel-list snippet-rows">
      {rows.map((row) => (
        <li key={row.snippet.id}>
          <PickRow
            title={row.snippet.name}
            detail={previewOf(row, locale)}
            note={row.kindName ?? row.stageName ?? undefined}
            hint={row.snippet.shortcut === '' ? undefined : row.snippet.shortcut}
            guarded={false}
            onPick={() => onPick(row)}
          />
        </li>
      ))}
    </ul>
  );
}

function previewOf({ snippet, values }: SnippetRow, locale: Locale): string {
  return sayBlanks(fillSnippet(snippet.text, values).text, locale).replace(/\s+/g, ' ').slice(0, PREVIEW);
}
