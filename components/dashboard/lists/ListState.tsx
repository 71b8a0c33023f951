import type { ComponentChildren } from 'preact';
import type { Page } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/locale.ts';
import type { QueryState } from '../../hooks/use-query.ts';
import { ListSkeleton } from './ListSkeleton.tsx';

/** What stands where the rows will: a skeleton, the reason why there are none, or the rows. */
export function ListState<T>(props: {
  state: QueryState<Page<T>>;
  empty: ComponentChildren;
  children: (page: Page<T>) => ComponentChildren;
}) {
  const { t } = useLocale();
  const { value, problem } = props.state;
  if (value === undefined) {
    return problem === null ? <ListSkeleton /> : <p class="list-problem">{t('list.unread')}</p>;
  }
  return <>{value.rows.length === 0 ? props.empty : props.children(value)}</>;
}
