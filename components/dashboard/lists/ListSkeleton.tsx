import { useLocale } from '../../hooks/words/locale.ts';
import { useLate } from '../../hooks/state/use-late.ts';

/** Grey rows in the place of the list, once the answer has kept the rep waiting. `says` what is being done where that can take long. */
export function ListSkeleton({ rows = 8, says }: { rows?: number; says?: string }) {
  const { t } = useLocale();
  if (!useLate(true)) return null;
  return (
    <div class="ghost-rows" role="status" aria-label={says ?? t('list.loading')}>
      {says ? <p class="ghost-says">{says}</p> : null}
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} class="ghost-row" aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}
