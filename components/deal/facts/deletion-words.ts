/** What goes with a deal that is deleted. */
import type { DealView } from '../../../lib/contract/views.ts';
import type { Locale } from '../../hooks/words/locale.ts';
import { dealPeople } from '../people/deal-people.ts';

/** "Delete Night shift with 1 person and 0 commitments." */
export function deletionWords(deal: DealView, { t }: Locale): string {
  return t('deal.deleteWhat', {
    deal: deal.deal.name,
    people: t('count.people', { count: dealPeople(deal).filter(({ part }) => part !== null).length }),
    commitments: t('count.commitments', { count: deal.ledgerTotal }),
  });
}
