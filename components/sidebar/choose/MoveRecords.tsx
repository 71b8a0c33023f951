import type { ThreadRecords } from '../../../lib/contract/views.ts';
import { dealTitle } from '../../../lib/domain/deal/deal-title.ts';
import { useAnswerKeys } from '../../hooks/keys/use-answer-keys.ts';
import { useShortcuts } from '../../hooks/keys/use-shortcuts.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { listFormat } from '../../ui/words/formats.ts';
import { useDealDesk } from '../../deal/desk/desk.ts';
import '../../deal/next-ask/NextAsk.css';

const KINDS = ['mails', 'messages', 'asks', 'promises', 'said'] as const;

/** The thread is another deal's now: does what was recorded from it go along? A thread may be about both. */
export function MoveRecords({ records }: { records: ThreadRecords }) {
  const { deal, account } = useDealDesk().deal;
  const { t, language } = useLocale();
  const run = useCommand();
  const { threadKey, dealId, exchangeIds, commitmentIds, statementIds } = records;
  const move = () => void run('move-records', { dealId, exchangeIds, commitmentIds, statementIds });
  const leave = () => void run('leave-records', { threadKey, dealId });
  const keys = useAnswerKeys(`move ${threadKey} ${dealId}`, { y: move, n: leave });
  useShortcuts(keys);
  const list = listFormat(language);
  const what = KINDS.filter((kind) => records[kind] > 0).map((kind) => t(`move.${kind}`, { count: records[kind] }));
  const from = records.from.map(({ dealName, accountName }) => dealTitle(dealName, accountName));
  return (
    <section class="next-ask" aria-labelledby="move-title">
      <h2 id="move-title" class="next-ask-sentence" aria-live="polite">
        {t('move.title', { what: list.format(what), deal: dealTitle(deal.name, account.name) })}
      </h2>
      <p class="next-ask-value">{t('move.from', { deal: list.format(from) })}</p>
      <div class="next-ask-acts">
        <Button look="primary" hint={keys['y'] && 'Y'} onClick={move}>
          {t('move.yes')}
        </Button>
        <TextButton hint={keys['n'] && 'N'} onClick={leave}>
          {t('move.no')}
        </TextButton>
      </div>
    </section>
  );
}
