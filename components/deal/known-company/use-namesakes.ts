import type { Namesake } from '../../../lib/contract/views.ts';
import { useClient } from '../../hooks/surface/surface.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';

const NONE: Namesake[] = [];

export interface Namesakes {
  /** The companies in the book that go by what was typed; none while that is not known yet. */
  companies: Namesake[];
  /** As soon as it is known, for whoever types faster than the book answers: none where it does not answer at all. */
  found: () => Promise<Namesake[]>;
}

export function useNamesakes(typed: string): Namesakes {
  const client = useClient();
  const name = typed.trim();
  const { value } = useQuery('namesakes', name === '' ? null : { name });
  const known = name === '' ? NONE : value?.name === name ? value.companies : null;
  return {
    companies: known ?? NONE,
    found: async () =>
      known ??
      client.query('namesakes', { name }).then(
        ({ companies }) => companies,
        () => NONE,
      ),
  };
}
