import { useLocale } from '../../hooks/locale.ts';
import { useLate } from '../../hooks/use-late.ts';

/** Grey rows in the place of the list, once the answer has kept the rep waiting. */
export function ListSkeleton({ rows = 8 }: { rows?: number }) {
  const { t } = useLocale();
  if (!useLate(true)) return null;
  return (
    <div class="ghost-rows" role="status" aria-label={t('list.loading')}>
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
