import type { LedgerRow } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useSingleKeys } from '../../hooks/keys/use-single-keys.ts';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { STATE_KEYS, WAITING_KEYS } from './use-entry-acts.ts';
import type { EntryActs as Acts } from './use-entry-acts.ts';

/** What may come next, in sight where an answer or a day is waited for; `all` shows it for the others too. */
export function EntryActs({ row, acts, all }: { row: LedgerRow; acts: Acts; all: boolean }) {
  const { t } = useLocale();
  const keys = Object.keys(useSingleKeys({ y: () => {} })).length > 0;
  const { state } = row.commitment;
  const waits = state === 'asked' || state === 'to-ask' || (state === 'given' && (row.daysToDue ?? 1) <= 0);
  const next = row.nextStates.filter((candidate) => candidate !== 'withdrawn');
  if (next.length === 0 || !((waits && !row.snoozed) || all)) return null;
  const again = row.unanswered && !row.snoozed ? acts.waits.again : undefined;
  return (
    <div class="entry-acts">
      {next.map((to) => (
        <TextButton
          key={to}
          title={keys ? t('entry.key', { key: STATE_KEYS[to]?.toUpperCase() ?? '' }) : undefined}
          onClick={() => acts.advance(to)}
        >
          {t(`advance.${to}`)}
        </TextButton>
      ))}
      {again ? (
        <TextButton
          title={keys ? t('entry.key', { key: WAITING_KEYS.again.toUpperCase() }) : undefined}
          onClick={again}
        >
          {t('answers.open.again')}
        </TextButton>
      ) : null}
    </div>
  );
}
