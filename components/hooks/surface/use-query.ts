import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { QueryArgs, QueryName, QueryResults } from '../../../lib/contract/queries.ts';
import { useClient } from './surface.ts';

export interface QueryState<T> {
  /** The last answer. It stays while the next one is on its way, so that nothing flickers. */
  value: T | undefined;
  problem: string | null;
  loading: boolean;
}

/** While it is true every question below stays answered as it was: of a book that can't be read the next answer is none. */
export const HeldContext = createContext(false);

/** A live question: answers now and after every change that touches it. `null` = do not ask. */
export function useQuery<N extends QueryName>(name: N, args: QueryArgs<N> | null): QueryState<QueryResults[N]> {
  const client = useClient();
  const key = args === null ? null : JSON.stringify(args);
  const [state, setState] = useState<QueryState<QueryResults[N]> & { of: string | null }>({
    value: undefined,
    problem: null,
    loading: args !== null,
    of: key,
  });
  useEffect(() => {
    if (key === null) {
      setState({ value: undefined, problem: null, loading: false, of: key });
      return undefined;
    }
    setState((before) => (before.loading && before.of === key ? before : { ...before, loading: true, of: key }));
    return client.subscribe(
      name,
      JSON.parse(key) as QueryArgs<N>,
      (value) => setState({ value, problem: null, loading: false, of: key }),
      (problem) => setState((before) => ({ ...before, problem, loading: false, of: key })),
    );
  }, [client, name, key]);
  const held = useContext(HeldContext);
  const shown = useRef(state);
  // What is there answers another question until the new one has been asked.
  if (!held) shown.current = state.of === key ? state : { ...state, loading: key !== null };
  return shown.current;
}
