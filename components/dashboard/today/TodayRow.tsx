import type { LedgerRow } from '../../../lib/contract/views.ts';
import type { TodayReason } from '../../../lib/domain/commitment/needs-today.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { kindOf, markOf } from '../../deal/ledger/entry-words.ts';
import { nextMorning } from '../../deal/ledger/next-morning.ts';
import { isPast, todayWhen } from '../../deal/ledger/today-words.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { Icon } from '../../ui/marks/Icon.tsx';
import { StateMark } from '../../ui/marks/StateMark.tsx';
import { useAdvance } from '../ledger/use-advance.ts';
import { dealHref } from '../shell/route.ts';

export function TodayRow({ row, reason }: { row: LedgerRow; reason: TodayReason }) {
  const locale = useLocale();
  const now = useNow();
  const { commitment, accountName, contactName } = row;
  const act = useAdvance({ commitment, nextStates: canKeep(row) ? CAME : [] });
  return (
    <li class="today-item" onKeyDown={act.onKeyDown}>
      <StateMark state={markOf(row)} />
      <div class="today-said">
        <p class="today-who">
          <a class="row-link" data-row href={dealHref(commitment.dealId)}>
            {accountName}
          </a>
          {contactName === null ? null : <span class="today-person">{contactName}</span>}
          {commitment.kind === 'other' ? null : <span class="today-kind">{kindOf(row, locale)}</span>}
        </p>
        {commitment.words === '' ? null : <p class="today-words">{commitment.words}</p>}
      </div>
      <span class={`today-when figures${isPast(row) ? ' today-past' : ''}`} title={todayWhen(row, now, locale, true)}>
        {todayWhen(row, now, locale)}
      </span>
      <TodayActs row={row} reason={reason} onCame={act.to} />
    </li>
  );
}

/** Did it come? In the order of their digits, as in the ledger. */
const CAME: ('kept' | 'broken')[] = ['kept', 'broken'];

function canKeep({ nextStates }: LedgerRow): boolean {
  return nextStates.includes('kept');
}

const LINKS = { silent: 'today.askAgain', 'to-ask': 'today.ask' } as const;

/** The one act; and while the row is looked at, that it did not come, the message, and the way to have it back tomorrow. */
function TodayActs(props: { row: LedgerRow; reason: TodayReason; onCame: (state: 'kept' | 'broken') => void }) {
  const { row, reason, onCame } = props;
  const { t } = useLocale();
  const run = useCommand();
  const { id, dealId, words, link: message } = row.commitment;
  const what = words || row.accountName;
  const link = t(reason === 'silent' || reason === 'to-ask' ? LINKS[reason] : 'today.look');
  const putAside = () => void run('snooze-commitment', { commitmentId: id, until: nextMorning(Date.now()) });
  return (
    <span class="today-acts">
      {message ? (
        <a
          class="today-message today-later"
          href={message.url}
          target="_blank"
          rel="noreferrer"
          aria-label={`${t('ledgerPage.message')}: ${message.label}`}
          title={t('ledgerPage.message')}
        >
          <Icon name="link" />
        </a>
      ) : null}
      <Button look="plain" class="today-later" label={t('today.laterLong', { what })} onClick={putAside}>
        {t('today.later')}
      </Button>
      {canKeep(row) ? (
        <>
          <Button
            look="plain"
            class="today-later"
            label={t('today.actLong', { act: t('advance.broken'), what })}
            onClick={() => onCame('broken')}
          >
            {t('advance.broken')}
          </Button>
          <Button label={t('today.actLong', { act: t('today.kept'), what })} onClick={() => onCame('kept')}>
            {t('today.kept')}
          </Button>
        </>
      ) : (
        <a class="button button-quiet" href={dealHref(dealId)} aria-label={t('today.actLong', { act: link, what })}>
          {link}
        </a>
      )}
    </span>
  );
}
