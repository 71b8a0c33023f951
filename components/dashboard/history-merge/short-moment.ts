import type { Instant } from '../../../lib/domain/rows/types.ts';
import { regionOf } from '../../../lib/domain/rows/languages.ts';
import type { Language } from '../../../lib/domain/rows/languages.ts';

/** Day and time as short as they can be told apart: "27 Nov 2026, 13:34". */
export function shortMoment(at: Instant, language: Language): string {
  return new Intl.DateTimeFormat(regionOf(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(at);
}
