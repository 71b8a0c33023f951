/** How a message is filled and a language chosen: the part of the locales that needs no words, so that a surface carries only its own. */
import { isLanguage } from '../domain/rows/languages.ts';
import type { Language } from '../domain/rows/languages.ts';

export type Values = Record<string, string | number>;

/** The language to show: the rep's choice, else the browser's, else English. */
export function chooseLanguage(setting: Language | 'auto', preferred: readonly string[]): Language {
  if (setting !== 'auto') return setting;
  for (const tag of preferred) {
    const base = tag.toLowerCase().split('-')[0] ?? '';
    if (isLanguage(base)) return base;
  }
  return 'en';
}

/** Turn the direction of what follows, the rest of the sentence included. A name from a file may hold them. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/** Fills a message. A missing value stays visible as `{name}`: a test looks for braces on every screen. */
export function fillMessage(language: Language, message: string, values: Values = {}): string {
  if (!message.includes('{')) return message;
  return message.replace(/\{(\w+)(?:\|([^{}]*))?\}/g, (whole, name: string, forms?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (forms !== undefined) return choosePlural(language, forms.split('|'), Number(value));
    return typeof value === 'number' ? formatsOf(language).number.format(value) : value.replace(TURNS, '');
  });
}

type Formats = ReturnType<typeof makeFormats>;
const made: Partial<Record<Language, Formats>> = {};

/** Made once, and not before the first use: making one takes longer than a hundred uses, and a worker wakes without. */
function formatsOf(language: Language): Formats {
  return (made[language] ??= makeFormats(language));
}

/** Intl's Brazilian rules say one of nothing, "0 pessoa". People write "0 pessoas", as the rules of Portugal have it. */
const COUNTED_AS: Partial<Record<Language, string>> = { pt: 'pt-PT' };

function makeFormats(language: Language) {
  const plural = new Intl.PluralRules(COUNTED_AS[language] ?? language);
  const used: string[] = plural.resolvedOptions().pluralCategories;
  const categories = ['zero', 'one', 'two', 'few', 'many', 'other'].filter((category) => used.includes(category));
  return { number: new Intl.NumberFormat(language), plural, categories };
}

/** Forms stand in the order of the language's categories, the last being `other`. */
function choosePlural(language: Language, forms: string[], count: number): string {
  const { number, plural, categories } = formatsOf(language);
  const at = categories.indexOf(plural.select(count));
  const form = forms[Math.min(at, forms.length - 1)] ?? '';
  return form.replace('#', number.format(count));
}
