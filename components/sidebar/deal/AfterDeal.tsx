import type { StageKey } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
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
import { Fold } from './Fold.tsx';

/** The folds under the deal. */
export function AfterDeal(props: { viewed: StageKey; onView: (stage: StageKey) => void }) {
  const { deal } = useDealDesk();
  const locale = useLocale();
  const { t } = locale;
  const { id } = deal.deal;
  const { presenting } = deal;
  return (
    <div class="folds">
      <Fold id="checklist" title={t('checklist.title')} aside={checklistCount(deal, props.viewed, locale)} openAtFirst>
        <Checklist {...props} />
      </Fold>
      {presenting && presenting.missing.length > 0 ? (
        <Fold id="before" title={t('before.title')} aside={t('before.count', { count: presenting.missing.length })}>
          <BeforePresenting key={id} presenting={presenting} />
        </Fold>
      ) : null}
      <Fold id="ledger" title={t('ledger.title')} aside={ledgerAside(deal, locale)}>
        <Ledger key={id} />
      </Fold>
      <Fold id="people" title={t('people.title')} aside={peopleAside(deal, locale)}>
        <People key={id} />
      </Fold>
      <Fold id="said" title={t('said.title')}>
        <Statements key={id} />
      </Fold>
      <Health />
    </div>
  );
}
