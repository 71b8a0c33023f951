import type { ComponentChildren } from 'preact';
import { useLocale } from '../../hooks/words/locale.ts';
import type { QueryState } from '../../hooks/surface/use-query.ts';
import { ListSkeleton } from '../lists/ListSkeleton.tsx';

/** Draws an answer once it is there; until then the ghost of a list, or that it can't be read. */
export function QueryPart<T>(props: {
  state: QueryState<T>;
  /** It goes through many deals. */
  counts?: true;
  children: (value: T) => ComponentChildren;
}) {
  const { t } = useLocale();
  const { value, problem } = props.state;
  if (value !== undefined) return <>{props.children(value)}</>;
  if (problem !== null) return <p class="list-problem">{t('list.unread')}</p>;
  return props.counts ? <ListSkeleton says={t('list.counting')} /> : <ListSkeleton />;
}
