import { useState } from 'preact/hooks';
import type { LedgerRow } from '../../../lib/contract/views.ts';
import { useRowKeys } from '../../hooks/keys/use-row-keys.ts';
import { LeavingItem } from '../../hooks/focus/LeavingItem.tsx';
import { useLocale } from '../../hooks/words/locale.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { classNames } from '../../ui/class-names.ts';
import { StateMark } from '../../ui/marks/StateMark.tsx';
import { EntryActs } from './EntryActs.tsx';
import { EntryMenu } from './EntryMenu.tsx';
import { EditEntry } from './EditEntry.tsx';
import { entryWhen, isLate, kindOf, markOf } from './entry-words.ts';
import { MessageAnchor } from './MessageAnchor.tsx';
import { useDealDesk } from '../desk/desk.ts';
import { useEntryActs } from './use-entry-acts.ts';
import { useOpenForm } from '../desk/use-kept.ts';
import { usePutText } from '../desk/use-put-text.ts';
import { WaitingPart } from './WaitingPart.tsx';
import type { WaitingOpen } from './WaitingPart.tsx';

/** One commitment: what, of whom, since when, in which words; moved on with one key. */
export function LedgerEntry(props: { row: LedgerRow; editing: boolean; onEdit: (on: boolean) => void }) {
  const { row } = props;
  const { commitment } = row;
  const locale = useLocale();
  const now = useNow();
  const [whole, setWhole] = useState(false);
  const [opened, setOpen] = useOpenForm(`waiting ${commitment.id}`);
  const open = opened as WaitingOpen | null;
  const { page } = useDealDesk();
  const put = usePutText();
  const acts = useEntryActs(row, () => props.onEdit(true), setOpen);
  const onKeyDown = useRowKeys(acts.byKey);
  if (props.editing) return <EditEntry row={row} onDone={() => props.onEdit(false)} />;
  const who = row.contactName;
  return (
    <LeavingItem class="entry" onKeyDown={onKeyDown}>
      <StateMark state={markOf(row)} />
      <div class="entry-body">
        <button type="button" class="entry-main" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          <span class="entry-kind">{kindOf(row, locale)}</span>{' '}
          {who === null ? null : <span class="entry-who">{who}</span>}
        </button>
        <p
          class={classNames('entry-when', 'figures', isLate(row) && 'entry-late')}
          title={entryWhen(row, now, locale, true)}
        >
          {entryWhen(row, now, locale)}
          {commitment.soft ? <span class="entry-how"> · {locale.t('entry.soft')}</span> : null}
          {commitment.found ? <span class="entry-how"> · {locale.t('entry.found')}</span> : null}
        </p>
        {commitment.words === '' ? null : (
          <p class={classNames('entry-words', !whole && 'entry-clamped')}>{commitment.words}</p>
        )}
        {open === null ? (
          <EntryActs row={row} acts={acts} all={whole} />
        ) : (
          <WaitingPart
            row={row}
            open={open}
            way={page?.canInsert === true && page.draft !== null ? 'insert' : 'copy'}
            onPut={(text) => void put(text).then((ok) => ok && setOpen(null))}
            onClose={() => setOpen(null)}
          />
        )}
      </div>
      <div class="entry-aside">
        {commitment.link ? <MessageAnchor link={commitment.link} /> : null}
        <EntryMenu row={row} acts={acts} />
      </div>
    </LeavingItem>
  );
}
