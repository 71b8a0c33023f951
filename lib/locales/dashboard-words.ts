/** What the dashboard says: everything, as its deal page shows what the sidebar shows. */
import type { Words } from './translate.ts';

export const dashboardWords: Words = {
  en: async () => (await import('./en/index.ts')).en,
  de: async () => (await import('./de/index.ts')).de,
  fr: async () => (await import('./fr/index.ts')).fr,
  es: async () => (await import('./es/index.ts')).es,
  pt: async () => (await import('./pt/index.ts')).pt,
};
