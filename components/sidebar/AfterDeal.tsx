import type { StageKey } from '../../lib/domain/types.ts';
import { useLocale } from '../hooks/locale.ts';
import { useFold } from '../hooks/use-fold.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Checklist } from './Checklist.tsx';
import { checklistCount } from './checklist-count.ts';
import { useDealDesk } from './desk.ts';
import { Health } from './Health.tsx';
import { Ledger } from './Ledger.tsx';
import { ledgerAside } from './ledger-groups.ts';
import { People } from './People.tsx';
import { peopleAside } from './people-words.ts';

/** The folds under the deal. Each is left as it was. */
export function AfterDeal(props: { viewed: StageKey; onView: (stage: StageKey) => void }) {
  const { deal } = useDealDesk();
  const locale = useLocale();
  const { t } = locale;
  const [checklist, foldChecklist] = useFold('checklist', true);
  const [ledger, foldLedger] = useFold('ledger');
  const [people, foldPeople] = useFold('people');
  return (
    <div class="folds">
      <Disclosure
        id="checklist"
        title={t('checklist.title')}
        aside={checklistCount(deal, props.viewed, locale)}
        open={checklist}
        onToggle={foldChecklist}
      >
        <Checklist {...props} />
      </Disclosure>
      <Disclosure
        id="ledger"
        title={t('ledger.title')}
        aside={ledgerAside(deal, locale)}
        open={ledger}
        onToggle={foldLedger}
      >
        <Ledger key={deal.deal.id} />
      </Disclosure>
      <Disclosure
        id="people"
        title={t('people.title')}
        aside={peopleAside(deal, locale)}
        open={people}
        onToggle={foldPeople}
      >
        <People key={deal.deal.id} />
      </Disclosure>
      <Health />
    </div>
  );
}
