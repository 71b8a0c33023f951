import type { DealListRow } from '../../../lib/contract/views.ts';
import { civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import type { Instant } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Chip } from '../../ui/marks/Chip.tsx';
import { DaysSaid, MomentText } from '../../ui/words/DateText.tsx';
import { StageBar } from '../../ui/marks/StageBar.tsx';
import { moneyWords } from '../../deal/facts/deal-facts.ts';
import { ownName } from '../../../lib/domain/deal/deal-title.ts';
import { barLabel, stageName } from '../../deal/facts/stage-words.ts';
import { countWords } from '../lists/figures.ts';
import { dealHref } from '../shell/route.ts';

export function DealTableRow({ row, now }: { row: DealListRow; now: Instant }) {
  const { t, language } = useLocale();
  const { deal } = row;
  return (
    <tr>
      <th scope="row" class="deal-name">
        <span class="deal-account-line">
          <a class="row-link" data-row href={dealHref(deal.id)}>
            {row.accountName}
          </a>
          {deal.dream ? <Chip tone="accent">{t('deal.dream')}</Chip> : null}
        </span>
        <span class="row-sub">{ownName(deal.name, row.accountName)}</span>
      </th>
      <td class="deal-stage">
        <StageCell row={row} />
      </td>
      <td class="deal-next">
        <NextCell row={row} now={now} />
      </td>
      <td class="figure deal-asks">{row.openAsks === 0 ? <None /> : countWords(row.openAsks, language)}</td>
      <td class="figure">{deal.value === null ? <None /> : moneyWords(deal.value, deal.currency, language)}</td>
      <td class="figure deal-given">
        {row.lastGivenAt === null ? (
          <span class="none">{t('deals.never')}</span>
        ) : (
          <MomentText at={row.lastGivenAt} now={now} language={language} look="ago" />
        )}
      </td>
    </tr>
  );
}

function StageCell({ row }: { row: DealListRow }) {
  const locale = useLocale();
  const { stages, honest } = row;
  const claimed = row.deal.stage;
  return (
    <>
      <StageBar
        stages={stages}
        claimed={claimed}
        honest={honest}
        label={barLabel({ stages, claimed, honest }, locale)}
      />
      <span class="row-sub" aria-hidden="true">
        {stageName(row, claimed)}
      </span>
    </>
  );
}

/** Open: what to ask next, and whom. Closed: how it ended, and when. */
function NextCell({ row, now }: { row: DealListRow; now: Instant }) {
  const { t, language } = useLocale();
  const { deal, nextAsk } = row;
  if (deal.outcome !== null) {
    return (
      <>
        {t(`outcome.${deal.outcome}`)}
        {deal.closedAt === null ? null : (
          <span class="row-sub">
            <MomentText at={deal.closedAt} now={now} language={language} />
          </span>
        )}
      </>
    );
  }
  if (nextAsk === null) return <span class="none">{t('deals.noAsk')}</span>;
  const until = nextAsk.snoozedUntil;
  if (until !== null && until > now) {
    const day = civilDateOf(until);
    return (
      <span class="none">
        {nextAsk.name}
        <DaysSaid class="row-sub" now={now} language={language} say={(said) => t('deals.waits', { when: said(day) })} />
      </span>
    );
  }
  return (
    <>
      {nextAsk.name}
      <span class="row-sub">{nextAsk.contactName ?? t('deals.nobody')}</span>
    </>
  );
}

/** Nothing to show, for the eyes alone: an empty cell says the same to a reader. */
function None() {
  return (
    <span class="none" aria-hidden="true">
      –
    </span>
  );
}
