/**
 * The words of the interface. One folder a language, one file an area; every language has the keys of English, checked by
 * the types. A message holds `{name}` for values and may hold `{count|one thing|# things}`, chosen by Intl.PluralRules
 * (forms in the order of the language's categories, the last being `other`; `#` is the number).
 */
import { de } from './de/index.ts';
import { en } from './en/index.ts';

export type MessageKey = keyof typeof en;
export type Values = Record<string, string | number>;
export type Language = 'en' | 'de';
export const LANGUAGES: Record<Language, { name: string; messages: Record<MessageKey, string> }> = {
  en: { name: 'English', messages: en },
  de: { name: 'Deutsch', messages: de },
};

/** The language to show: the rep's choice, else the browser's, else English. */
export function chooseLanguage(setting: Language | 'auto', preferred: readonly string[]): Language {
  if (setting !== 'auto') return setting;
  for (const tag of preferred) {
    const base = tag.toLowerCase().split('-')[0] ?? '';
    if (base in LANGUAGES) return base as Language;
  }
  return 'en';
}

/** Fills a message. A missing value stays visible as `{name}`: a test looks for braces on every screen. */
export function translate(language: Language, key: MessageKey, values: Values = {}): string {
  const numbers = new Intl.NumberFormat(language);
  return LANGUAGES[language].messages[key].replace(
    /\{(\w+)(?:\|([^{}]*))?\}/g,
    (whole, name: string, forms?: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      if (forms === undefined) return typeof value === 'number' ? numbers.format(value) : value;
      const choices = forms.split('|');
      const rules = new Intl.PluralRules(language);
      const categories = rules.resolvedOptions().pluralCategories;
      const ordered = ['zero', 'one', 'two', 'few', 'many', 'other'].filter((c) =>
        (categories as string[]).includes(c),
      );
      const at = ordered.indexOf(rules.select(Number(value)));
      const form = choices[Math.min(at, choices.length - 1)] ?? '';
      return form.replace('#', numbers.format(Number(value)));
    },
  );
}

/** Is this a key that the locales know? For keys that arrive as data (refusals, toasts). */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}
