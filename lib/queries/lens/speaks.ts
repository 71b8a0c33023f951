import type { LensView } from '../../contract/views.ts';
import { isAsk } from '../../domain/detector/judging.ts';

/** Asks that the rep has not looked at yet; or none, while something is missing. */
export function speaks(lens: LensView | null): boolean {
  if (!lens || lens.silent !== null) return false;
  const asks = lens.found.filter(({ label }) => isAsk(label));
  if (asks.length === 0) return lens.missing !== null;
  return asks.some(({ judgementId, recorded }) => judgementId === null && !recorded);
}
