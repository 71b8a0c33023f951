/** What the sidebar and the side panel say; each language is loaded when it is spoken. */
import type { Words } from './translate.ts';

export const sidebarWords: Words = {
  en: async () => (await import('./en/for-sidebar.ts')).messages,
  de: async () => (await import('./de/for-sidebar.ts')).messages,
  fr: async () => (await import('./fr/for-sidebar.ts')).messages,
  es: async () => (await import('./es/for-sidebar.ts')).messages,
  pt: async () => (await import('./pt/for-sidebar.ts')).messages,
};
