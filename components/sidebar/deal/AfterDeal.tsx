import type { StageKey } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useFold } from '../../hooks/state/use-fold.ts';
import { Disclosure } from '../../ui/blocks/Disclosure.tsx';
import { BeforePresenting } from '../../deal/checklist/BeforePresenting.tsx';
import { Checklist } from '../../deal/checklist/Checklist.tsx';
import { checklistCount } from '../../deal/checklist/checklist-count.ts';
import { useDealDesk } from '../../deal/desk/desk.ts';
import { Health } from '../trouble/Health.tsx';
import { Ledger } from '../../deal/ledger/Ledger.tsx';
import { ledgerAside } from '../../deal/ledger/ledger-groups.ts';
import { People } from '../../deal/people/People.tsx';
import { peopleAside } from '../../deal/people/people-words.ts';
import { Statements } from '../../deal/statements/Statements.tsx';

/** The folds under the deal. Each is left as it was. */
export function AfterDeal(props: { viewed: StageKey; onView: (stage: StageKey) => void }) {
  const { deal } = useDealDesk();
  const locale = useLocale();
  const { t } = locale;
  const [checklist, foldChecklist] = useFold('checklist', true);
  const [ledger, foldLedger] = useFold('ledger');
  const [people, foldPeople] = useFold('people');
  const [before, foldBefore] = useFold('before');
  const [said, foldSaid] = useFold('said');
  const { presenting } = deal;
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
      {presenting && presenting.missing.length > 0 ? (
        <Disclosure
          id="before"
          title={t('before.title')}
          aside={t('before.count', { count: presenting.missing.length })}
          open={before}
          onToggle={foldBefore}
        >
          <BeforePresenting key={deal.deal.id} presenting={presenting} />
        </Disclosure>
      ) : null}
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
      <Disclosure id="said" title={t('said.title')} open={said} onToggle={foldSaid}>
        <Statements key={deal.deal.id} />
      </Disclosure>
      <Health />
    </div>
  );
}
