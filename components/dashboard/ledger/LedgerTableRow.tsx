import { useState } from 'preact/hooks';
import type { LedgerRow } from '../../../lib/contract/views.ts';
import { civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import type { Instant } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { DaysSaid, DueText } from '../../ui/words/DateText.tsx';
import { relativeDays } from '../../ui/words/date-words.ts';
import { StateMark } from '../../ui/marks/StateMark.tsx';
import { ownName } from '../../../lib/domain/deal/deal-title.ts';
import { dealHref } from '../shell/route.ts';
import { isOverdue } from './overdue.ts';
import { RowActs } from './RowActs.tsx';
import { useAdvance } from './use-advance.ts';
import { WaitingRow } from './WaitingRow.tsx';
import type { WaitingOpen } from '../../deal/ledger/WaitingPart.tsx';

/** The words first: whoever reads the ledger remembers what was said. */
export function LedgerTableRow({ row, now }: { row: LedgerRow; now: Instant }) {
  const { t, language } = useLocale();
  const { commitment } = row;
  const advance = useAdvance(row);
  const state = row.unanswered && !row.snoozed ? 'unanswered' : commitment.state;
  const [open, setOpen] = useState<WaitingOpen | null>(null);
  return (
    <>
      <tr class={row.snoozed ? 'ledger-aside' : undefined} onKeyDown={advance.onKeyDown}>
        <th scope="row" class="ledger-words">
          <a class="row-link" data-row href={dealHref(commitment.dealId)}>
            {commitment.words || t('ledgerPage.noWords')}
          </a>
          <span class="row-sub">
            <WhoAndWhat row={row} />
          </span>
        </th>
        <td class="ledger-deal">
          {row.accountName}
          <span class="row-sub">{ownName(row.dealName, row.accountName)}</span>
        </td>
        <td class="ledger-state">
          <span class="ledger-state-words">
            <StateMark state={state} />
            {t(`state.${state}`)}
          </span>
          <WaitsUntil row={row} now={now} />
        </td>
        <td class={`figure ledger-due${isOverdue(row) ? ' ledger-overdue' : ''}`}>
          {commitment.due ? <DueText due={commitment.due} now={now} language={language} /> : null}
        </td>
        <td class="figure ledger-age">
          {row.ageDays === 0 ? relativeDays(0, language) : t('dealPage.days', { count: row.ageDays })}
        </td>
        <td class="row-acts">
          <RowActs row={row} onAdvance={advance.to} onOpen={setOpen} />
        </td>
      </tr>
      {open === null ? null : <WaitingRow row={row} open={open} onClose={() => setOpen(null)} />}
    </>
  );
}

/** Put aside until a day, or to be answered by one. */
function WaitsUntil({ row, now }: { row: LedgerRow; now: Instant }) {
  const { t, language } = useLocale();
  const { snoozedUntil, replyBy, state } = row.commitment;
  const ground = { now, language, class: 'row-sub' };
  if (row.snoozed && snoozedUntil !== undefined)
    return <DaysSaid {...ground} say={(day) => t('answers.aside', { when: day(civilDateOf(snoozedUntil)) })} />;
  if (state !== 'asked' || replyBy === undefined) return null;
  return <DaysSaid {...ground} say={(day) => t('ledgerPage.replyBy', { when: day(replyBy) })} />;
}

function WhoAndWhat({ row }: { row: LedgerRow }) {
  const { t } = useLocale();
  const { contactName, kindName, commitment } = row;
  const ours = contactName === null ? t('ledgerPage.us') : t('ledgerPage.usTo', { name: contactName });
  const who = commitment.direction === 'we' ? ours : contactName;
  // "Something else" says nothing that the words do not say.
  const what = commitment.kind === 'other' ? null : kindName;
  return <>{[who, what].filter(Boolean).join(' · ') || kindName}</>;
}
