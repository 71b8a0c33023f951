import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SearchHit } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { FilterInput } from '../lists/FilterInput.tsx';
import { ListSkeleton } from '../lists/ListSkeleton.tsx';
import { useListKeys } from '../lists/use-list-keys.ts';
import { PageHead } from '../shell/PageHead.tsx';
import { hrefOf } from '../shell/route.ts';
import { go } from '../shell/use-route.ts';
import { groupHits, hitHref } from './hits.ts';
import './search.css';

const LIMIT = 50;

/** Everything in the book by its words, grouped by what it is. */
export function SearchPage({ params }: { params: Record<string, string> }) {
  const { t } = useLocale();
  const typed = params['q'] ?? '';
  const text = typed.trim();
  const { value } = useQuery('search', text === '' ? null : { text, limit: LIMIT, opens: false });
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <>
      <PageHead title={t('searchPage.title')} />
      <div class="search-field">
        <FilterInput
          value={typed}
          label={t('searchPage.label')}
          onChange={(q) => go(hrefOf('search', { q }), { replace: true })}
          inputRef={field}
        />
      </div>
      <p class="search-said" role="status">
        {said(text, value, t)}
      </p>
      {text !== '' && value === undefined ? <ListSkeleton /> : null}
      {text !== '' && value?.length === 0 ? <p class="search-how">{t('searchPage.noneHow')}</p> : null}
      {value ? <Hits hits={value} /> : null}
    </>
  );
}

function said(text: string, hits: SearchHit[] | undefined, t: ReturnType<typeof useLocale>['t']): string {
  if (text === '') return t('searchPage.start');
  if (hits === undefined) return '';
  if (hits.length === 0) return t('searchPage.none', { text });
  return hits.length >= LIMIT ? t('searchPage.more', { count: LIMIT }) : t('searchPage.count', { count: hits.length });
}

function Hits({ hits }: { hits: readonly SearchHit[] }) {
  const { t } = useLocale();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = useListKeys(list);
  return (
    <div ref={list} onKeyDown={onKeyDown}>
      {groupHits(hits).map(({ type, found }) => (
        <section key={type} class="hits" aria-labelledby={`hits-${type}`}>
          <h2 class="hits-title" id={`hits-${type}`}>
            {t(`searchPage.${type}`)} <span class="figures">{found.length}</span>
          </h2>
          <ul>
            {found.map((hit) => (
              <li key={hit.id} class="hit">
                <a class="hit-link" data-row href={hitHref(hit)}>
                  {hit.title}
                </a>
                <span class="row-sub">{hit.detail}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
