import type { MatchReason } from '../../../lib/contract/views.ts';
import type { Locale } from '../../hooks/words/locale.ts';

/** "Matched by dana@northwind.example": what is known, and how. */
export function matchWords(reason: MatchReason | undefined, { t }: Locale): string {
  if (!reason) return t('match.unknown');
  if (reason.kind === 'remembered') return t(`match.remembered.${reason.value}`);
  return t(`match.${reason.kind}`, { value: reason.value });
}

/** All of it, for the tooltip. */
export function allMatchWords(reasons: readonly MatchReason[], locale: Locale): string {
  return reasons.map((reason) => matchWords(reason, locale)).join('\n');
}
