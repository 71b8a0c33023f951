import type { Namesake } from '../../lib/contract/views.ts';
import { useQuery } from '../hooks/use-query.ts';

const NONE: Namesake[] = [];

/** The companies in the book that go by what was typed; none while that is not known yet. */
export function useNamesakes(typed: string): Namesake[] {
  const name = typed.trim();
  const { value } = useQuery('namesakes', name === '' ? null : { name });
  return value?.name === name ? value.companies : NONE;
}
