import { useLocale } from '../../hooks/words/locale.ts';
import { pageRange } from './paging.ts';

/** "51–100 of 3,214", and the way to the neighbours. Nothing where everything is in sight. */
export function Pager(props: { offset: number; shown: number; total: number; hrefAt: (offset: number) => string }) {
  const { t } = useLocale();
  const { from, to, previous, next } = pageRange(props.offset, props.shown, props.total);
  if (previous === null && next === null) return null;
  return (
    <nav class="pager" aria-label={t('list.paging')}>
      <span class="pager-range figures">{t('list.range', { from, to, total: props.total })}</span>
      <PagerLink href={previous === null ? null : props.hrefAt(previous)} rel="prev" words={t('list.previous')} />
      <PagerLink href={next === null ? null : props.hrefAt(next)} rel="next" words={t('list.next')} />
    </nav>
  );
}

function PagerLink({ href, rel, words }: { href: string | null; rel: string; words: string }) {
  if (href === null) {
    return (
      <span class="pager-link" aria-disabled="true">
        {words}
      </span>
    );
  }
  return (
    <a class="pager-link" href={href} rel={rel}>
      {words}
    </a>
  );
}
