import type { ComponentChildren, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ReviewRow, ReviewsView } from '../../../../lib/contract/views.ts';
import { useFirstNew } from '../../../hooks/focus/use-first-new.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useNow } from '../../../hooks/state/use-now.ts';
import { useQuery } from '../../../hooks/surface/use-query.ts';
import { atLeast } from '../../../ui/words/at-least.ts';
import { MomentText } from '../../../ui/words/DateText.tsx';
import { EmptyState } from '../../../ui/blocks/EmptyState.tsx';
import { TextButton } from '../../../ui/buttons/TextButton.tsx';
import { ownName } from '../../../../lib/domain/deal/deal-title.ts';
import { PageHead } from '../../shell/PageHead.tsx';
import { hrefOf, reviewHref } from '../../shell/route.ts';
import { QueryPart } from '../../lists/QueryPart.tsx';
import '../../lists/lists.css';
import './reviews.css';

/** Deals that ended: those that wait for five minutes of looking back, and what was taken along from the others. */
export function ReviewsPage() {
  const { t } = useLocale();
  const state = useQuery('reviews', {});
  return (
    <>
      <PageHead title={t('shell.reviews')}>
        <a class="button button-quiet" href={hrefOf('passed')}>
          {t('reviews.passed')}
        </a>
      </PageHead>
      <p class="lead">{t('reviews.lead')}</p>
      <QueryPart state={state}>{(view) => <Lists view={view} />}</QueryPart>
    </>
  );
}

function Lists({ view: { waiting, done, more } }: { view: ReviewsView }) {
  const { t } = useLocale();
  if (waiting.length + done.length === 0)
    return (
      <div class="list-empty">
        <EmptyState title={t('reviews.none')}>{t('reviews.none.how')}</EmptyState>
      </div>
    );
  return (
    <>
      {waiting.length > 0 ? <Waiting rows={waiting} more={more} /> : null}
      {done.length > 0 ? <List title={t('reviews.done', { n: done.length })} rows={done} /> : null}
      {more ? <p class="lead">{t('reviews.newest', { n: waiting.length + done.length })}</p> : null}
    </>
  );
}

/** Nobody looks back on twenty deals at once, and what was taken along stands below them. */
const FIRST_WAITING = 8;

function Waiting({ rows, more: isMore }: { rows: readonly ReviewRow[]; more: boolean }) {
  const { t, language } = useLocale();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FIRST_WAITING);
  const more = rows.length - shown.length;
  const list = useRef<HTMLElement>(null);
  const handOn = useFirstNew(list, '[data-row]', shown.length);
  return (
    <List title={t('reviews.waiting', { n: atLeast(rows.length, isMore, language) })} rows={shown} place={list}>
      {more > 0 ? (
        <TextButton onClick={() => handOn(() => setAll(true))}>{t('reviews.more', { n: more })}</TextButton>
      ) : null}
    </List>
  );
}

function List(props: {
  title: string;
  rows: readonly ReviewRow[];
  place?: RefObject<HTMLElement | null>;
  children?: ComponentChildren;
}) {
  const { title, rows } = props;
  const { t } = useLocale();
  return (
    <section ref={props.place ?? null} class="review-list">
      <h2>{title}</h2>
      <table class="list">
        <caption class="ears">{title}</caption>
        <thead class="ears">
          <tr>
            <th scope="col">{t('reviews.column.deal')}</th>
            <th scope="col">{t('reviews.column.ended')}</th>
            <th scope="col">{t('reviews.column.said')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.deal.id} row={row} />
          ))}
        </tbody>
      </table>
      {props.children}
    </section>
  );
}

function Row({ row: { deal, outcome, closedAt, review } }: { row: ReviewRow }) {
  const { t, say, language } = useLocale();
  const now = useNow();
  const cause = review?.cause ? say(`cause.${review.cause}`) : '';
  return (
    <tr>
      <th scope="row">
        <a class="row-link" data-row href={reviewHref(deal.id)}>
          {deal.account}
        </a>
        <span class="row-sub">{ownName(deal.name, deal.account)}</span>
      </th>
      <td>
        {t(`outcome.${outcome}`)}
        {closedAt === null ? null : (
          <span class="row-sub">
            <MomentText at={closedAt} now={now} language={language} look="ago" />
          </span>
        )}
      </td>
      <td>
        {review === null ? (
          <span class="none">{t('reviews.notYet')}</span>
        ) : (
          <>
            {review.doneAt === null ? t('reviews.half') : review.lesson || cause}
            {review.doneAt !== null && review.lesson !== '' ? <span class="row-sub">{cause}</span> : null}
          </>
        )}
      </td>
    </tr>
  );
}
