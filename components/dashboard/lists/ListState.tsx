import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Page } from '../../../lib/contract/views.ts';
import { useFocusAfter } from '../../hooks/focus/use-focus-inside.ts';
import type { QueryState } from '../../hooks/surface/use-query.ts';
import { go } from '../shell/use-route.ts';
import { lastOffset } from './paging.ts';
import { Unanswered } from './Unanswered.tsx';

/**
 * What stands where the rows will: a skeleton, the reason why there are none, or the rows. The last page may run empty
 * under the rep's hands while the pages before it are full: then it leads to the one that is the last now.
 */
export function ListState<T>(props: {
  state: QueryState<Page<T>>;
  hrefAt: (offset: number) => string;
  empty: ComponentChildren;
  children: (page: Page<T>) => ComponentChildren;
}) {
  const { value, problem, loading } = props.state;
  const isPastEnd = value !== undefined && !loading && value.rows.length === 0 && value.total > 0;
  useEffect(() => {
    if (isPastEnd) go(props.hrefAt(lastOffset(value.total)), { replace: true });
  }, [isPastEnd]);
  if (value === undefined) return <Unanswered problem={problem} />;
  return value.total === 0 ? <Nothing>{props.empty}</Nothing> : <>{props.children(value)}</>;
}

/** It goes with what its own button brings about: the focus goes on to the heading. */
function Nothing({ children }: { children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  useFocusAfter(place);
  return <div ref={place}>{children}</div>;
}
