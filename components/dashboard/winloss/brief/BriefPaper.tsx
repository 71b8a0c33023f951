import type { BriefView, DealBrief } from '../../../../lib/contract/views.ts';
import { civilDateOf } from '../../../../lib/domain/time/civil-date.ts';
import type { Instant } from '../../../../lib/domain/rows/types.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { ownName } from '../../../../lib/domain/deal/deal-title.ts';
import { barLabel } from '../../../deal/facts/stage-words.ts';
import { classNames } from '../../../ui/class-names.ts';
import { exactDay } from '../../../ui/words/date-words.ts';
import { StageBar } from '../../../ui/marks/StageBar.tsx';
import { StageNames } from '../../deal/stages/StageNames.tsx';
import type { BriefSection } from './brief-sections.ts';

/** As many as the rest of a sheet has room for, as a rule. */
const LINES = 5;

/** The sheet itself: on screen as it will lie on the table. */
export function BriefPaper(props: {
  view: BriefView;
  sections: readonly BriefSection[];
  now: Instant;
  /** Lines to write on at the foot. */
  room: boolean;
}) {
  const { t, language } = useLocale();
  const { view, now } = props;
  const deal = view.of === 'deal' ? view.deal : null;
  const name = deal === null ? null : ownName(deal.name, deal.account);
  return (
    <article class="brief-paper">
      <header class="brief-head">
        <h2>{deal ? deal.account : t('brief.mine')}</h2>
        <p class="brief-date">{t('brief.asOf', { day: exactDay(civilDateOf(now), language) })}</p>
        {name === null ? null : <p class="brief-deal">{name}</p>}
      </header>
      {props.sections.map((section) => (
        <section key={section.key} class={classNames(`brief-${section.key}`, section.open && 'brief-boxes')}>
          <h3>{section.title}</h3>
          {deal && section.key === 'stands' ? <Stages deal={deal} /> : null}
          <Rows section={section} />
        </section>
      ))}
      {props.room ? (
        <section class="brief-room">
          <h3>{t('brief.room')}</h3>
          {Array.from({ length: LINES }, (_, at) => (
            <div key={at} class="brief-line" />
          ))}
        </section>
      ) : null}
    </article>
  );
}

function Stages({ deal: { bar } }: { deal: DealBrief }) {
  const locale = useLocale();
  return (
    <div class="brief-stages">
      <StageBar {...bar} label={barLabel(bar, locale)} />
      <StageNames stages={bar.stages} claimed={bar.claimed} />
    </div>
  );
}

function Rows({ section: { rows = [], columns } }: { section: BriefSection }) {
  return (
    <table class={columns ? 'brief-figures' : undefined}>
      {columns ? (
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
      ) : null}
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={[name, ...cells].join()}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
