import { useRef, useState } from 'preact/hooks';
import type { SnippetRow } from '../../../lib/contract/views.ts';
import { fillSnippet } from '../../../lib/domain/asking/snippets.ts';
import { useEscape } from '../../hooks/keys/use-escape.ts';
import { useFocusInside } from '../../hooks/focus/use-focus-inside.ts';
import { useLate } from '../../hooks/state/use-late.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { moveFocus } from '../../ui/overlays/move-focus.ts';
import { Skeleton } from '../../ui/blocks/Skeleton.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { TextInput } from '../../ui/fields/TextInput.tsx';
import { useEnterLate } from '../../ui/fields/use-enter-late.ts';
import { useDealDesk } from '../../deal/desk/desk.ts';
import { NoSnippets } from './NoSnippets.tsx';
import { Blanks } from '../../deal/next-ask/Blanks.tsx';
import { openDashboard } from '../shell/use-header-items.ts';
import { SnippetRows } from './SnippetRows.tsx';
import { usePutSnippet } from './use-put-snippet.ts';
import '../../deal/form/Panel.css';
import './Snippets.css';

const SHOWN = 8;

/** The rep's own words: what fits the next ask first, found by typing, put into the draft by Enter. */
export function SnippetPicker() {
  const { deal, calm, kept } = useDealDesk();
  const { t } = useLocale();
  const place = useRef<HTMLElement>(null);
  const [text, setText] = useState('');
  const [picked, pick] = useState<SnippetRow | null>(null);
  const drop = () => {
    if (picked) kept.keep(`snippet ${picked.snippet.id}`, null);
    pick(null);
  };
  const put = usePutSnippet(() => {
    drop();
    calm();
  });
  const { value, loading } = useQuery('snippets', { text: text.trim(), dealId: deal.deal.id, limit: SHOWN });
  const waiting = useLate(value === undefined);
  const searched = text.trim() !== '';
  useEscape(picked === null, calm);
  useFocusInside(place, picked === null);
  const choose = (row: SnippetRow) => {
    const { text: words, missing } = fillSnippet(row.snippet.text, row.values);
    if (missing.length > 0) pick(row);
    else void put(row.snippet, words);
  };
  const rows = value?.rows ?? [];
  const [first] = rows;
  const { enter, callOff } = useEnterLate(loading, () => first && choose(first));
  if (picked) {
    // Whom it goes to may change while the blanks are open, and with it the name.
    const { snippet, values } = rows.find(({ snippet: { id } }) => id === picked.snippet.id) ?? picked;
    return (
      <Blanks
        title={snippet.name}
        form={`snippet ${snippet.id}`}
        words={snippet.text}
        values={values}
        onPut={(words) => void put(snippet, words)}
        onClose={drop}
      />
    );
  }
  return (
    <section
      ref={place}
      class="panel"
      aria-label={t('snippets.title')}
      onKeyDown={(event) => moveFocus(event, 'input, .pick-row')}
    >
      <h2 class="panel-title">{t('snippets.title')}</h2>
      {searched || value === undefined || value.total > 0 ? (
        <TextInput
          type="search"
          label={t('snippets.find')}
          placeholder={t('snippets.find')}
          value={text}
          onInput={(typed) => {
            callOff();
            setText(typed);
          }}
          onCommit={enter}
        />
      ) : (
        <NoSnippets />
      )}
      {waiting ? <Skeleton lines={3} label={t('app.loading')} /> : null}
      <SnippetRows rows={rows} onPick={choose} />
      {searched && value?.total === 0 ? (
        <p class="panel-note" role="status">
          {t('snippets.nothing', { text: text.trim() })}
        </p>
      ) : null}
      <div class="panel-acts">
        <TextButton onClick={calm}>{t('act.cancel')}</TextButton>
        <TextButton onClick={() => openDashboard('/snippets')}>{t('snippets.manage')}</TextButton>
      </div>
    </section>
  );
}
