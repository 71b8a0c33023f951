import { useState } from 'preact/hooks';
import type { Id } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { TextInput } from '../../ui/fields/TextInput.tsx';
import { moveFocus } from '../../ui/overlays/move-focus.ts';
import { PickRow } from './PickRow.tsx';

/** Finds any deal by its name, its account or its people. */
export function DealSearch(props: { label: string; onPick: (dealId: Id) => void; guarded?: boolean }) {
  const { t } = useLocale();
  const [text, setText] = useState('');
  const typed = text.trim();
  const { value, loading } = useQuery('search', typed === '' ? null : { text: typed, limit: 30 });
  const hits = (value ?? []).filter((hit) => hit.dealId !== null);
  const deals = hits.filter((hit, at) => hits.findIndex((other) => other.dealId === hit.dealId) === at).slice(0, 6);
  return (
    <div class="deal-search" onKeyDown={(event) => moveFocus(event, 'input, .pick-row')}>
      <TextInput type="search" label={props.label} placeholder={props.label} value={text} onInput={setText} />
      {deals.length > 0 ? (
        <ul>
          {deals.map((hit) => (
            <li key={hit.dealId}>
              <PickRow
                title={hit.title}
                detail={hit.detail}
                guarded={props.guarded ?? false}
                onPick={() => hit.dealId !== null && props.onPick(hit.dealId)}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {typed !== '' && !loading && deals.length === 0 ? <p class="panel-note">{t('choose.nothing')}</p> : null}
    </div>
  );
}
