import { useRef, useState } from 'preact/hooks';
import { useLocale } from '../../hooks/words/locale.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { FilterInput } from '../lists/FilterInput.tsx';
import { ListState } from '../lists/ListState.tsx';
import { Pager } from '../lists/Pager.tsx';
import { PAGE_ROWS, readOffset } from '../lists/paging.ts';
import { PageHead } from '../shell/PageHead.tsx';
import { hrefOf } from '../shell/route.ts';
import { useKeys } from '../shell/use-keys.ts';
import { go } from '../shell/use-route.ts';
import { NoSnippetRows } from './NoSnippetRows.tsx';
import { SnippetEditor } from './SnippetEditor.tsx';
import { SnippetFiles } from './SnippetFiles.tsx';
import { SnippetTable } from './SnippetTable.tsx';
import './snippets.css';

/** The rep's own words: written, found, changed, and carried from machine to machine in a file. */
export function SnippetsPage({ params }: { params: Record<string, string> }) {
  const { t } = useLocale();
  const text = params['text'] ?? '';
  const offset = readOffset(params['from']);
  const [writing, write] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  useKeys({ f: () => search.current?.focus() });
  const state = useQuery('snippets', { text: text.trim(), offset, limit: PAGE_ROWS });
  const hrefAt = (from: number, words = text) =>
    hrefOf('snippets', { text: words, from: from === 0 ? '' : String(from) });
  const any = text !== '' || (state.value?.total ?? 0) > 0;
  return (
    <>
      <PageHead title={t('shell.snippets')} count={any ? state.value?.total : undefined}>
        <SnippetFiles some={any} />
        <Button look={any ? 'primary' : 'quiet'} icon="plus" onClick={() => write(true)}>
          {t('snippetPage.new')}
        </Button>
      </PageHead>
      {any ? (
        <div class="filter-bar">
          <FilterInput
            value={text}
            label={t('list.filter')}
            onChange={(words) => go(hrefAt(0, words), { replace: true })}
            inputRef={search}
          />
        </div>
      ) : null}
      {writing ? <SnippetEditor row={null} onClose={() => write(false)} /> : null}
      <ListState
        state={state}
        hrefAt={hrefAt}
        empty={writing ? null : <NoSnippetRows text={text} all={hrefAt(0, '')} />}
      >
        {({ rows, total }) => (
          <>
            <SnippetTable rows={rows} />
            <Pager offset={offset} shown={rows.length} total={total} hrefAt={hrefAt} />
          </>
        )}
      </ListState>
    </>
  );
}
