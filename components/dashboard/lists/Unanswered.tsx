import { useLocale } from '../../hooks/words/locale.ts';
import { ListSkeleton } from './ListSkeleton.tsx';

/** In the place of an answer: the ghost of a list while it is on its way, or that it can't be read. `says` as of the ghost. */
export function Unanswered({ problem, says }: { problem: string | null; says?: string }) {
  const { t } = useLocale();
  if (problem !== null) return <p class="list-problem">{t('list.unread')}</p>;
  return says === undefined ? <ListSkeleton /> : <ListSkeleton says={says} />;
}
