/**
 * The languages that Red Pen speaks. Another one is a line here, and the types then name every place that lacks its words:
 * those of the interface in `lib/locales`, and those of the built-in process.
 */
export const LANGUAGES = {
  en: { name: 'English', region: 'en-GB' },
  de: { name: 'Deutsch', region: 'de-DE' },
  fr: { name: 'Français', region: 'fr-FR' },
  es: { name: 'Español', region: 'es-ES' },
  pt: { name: 'Português', region: 'pt-BR' },
} as const satisfies Record<string, { name: string; region: string }>;

export type Language = keyof typeof LANGUAGES;

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as readonly Language[];

/** How dates and numbers are written: English as in most of the world, "Thu 14 May". A BCP 47 tag for Intl. */
export function regionOf(language: Language): string {
  return LANGUAGES[language].region;
}

/** Of the language that a process says it is in, which may be any (it came with a file): the one spoken, else English. */
export function spokenLanguage(language: string): Language {
  return isLanguage(language) ? language : 'en';
}

export function isLanguage(language: string): language is Language {
  return Object.hasOwn(LANGUAGES, language);
}
