import type { Instant } from '../../../lib/domain/rows/types.ts';
import type { Language } from '../../../lib/locales/fill.ts';

/** Day and time as short as they can be told apart: "27 Nov 2026, 13:34". */
export function shortMoment(at: Instant, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'de-DE', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(at);
}
