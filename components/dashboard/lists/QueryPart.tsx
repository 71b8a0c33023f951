import type { ComponentChildren } from 'preact';
import type { QueryState } from '../../hooks/surface/use-query.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Unanswered } from './Unanswered.tsx';

/** Draws an answer once it is there. */
export function QueryPart<T>(props: {
  state: QueryState<T>;
  /** It goes through many deals. */
  counts?: true;
  children: (value: T) => ComponentChildren;
}) {
  const { t } = useLocale();
  const { value, problem } = props.state;
  if (value !== undefined) return <>{props.children(value)}</>;
  return props.counts ? <Unanswered problem={problem} says={t('list.counting')} /> : <Unanswered problem={problem} />;
}
