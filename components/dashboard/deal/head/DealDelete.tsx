import { useLocale } from '../../../hooks/words/locale.ts';
import { useCommand } from '../../../hooks/surface/use-command.ts';
import { dealPeople } from '../../../deal/people/deal-people.ts';
import { useDealDesk } from '../../../deal/desk/desk.ts';
import { Button } from '../../../ui/buttons/Button.tsx';

/** Names what goes with the deal before it goes. */
export function DealDelete({ onKeep }: { onKeep: () => void }) {
  const { t } = useLocale();
  const { deal } = useDealDesk();
  const run = useCommand();
  const people = dealPeople(deal).filter(({ part }) => part !== null).length;
  return (
    <div class="deal-delete" role="group" aria-label={t('shell.delete')}>
      <p>
        {t('deal.deleteWhat', {
          deal: deal.deal.name,
          people: t('count.people', { count: people }),
          commitments: t('count.commitments', { count: deal.ledgerTotal }),
        })}
      </p>
      <Button look="red" onClick={() => void run('delete-deal', { dealId: deal.deal.id })}>
        {t('shell.delete')}
      </Button>
      <Button look="plain" onClick={onKeep}>
        {t('shell.keep')}
      </Button>
    </div>
  );
}
