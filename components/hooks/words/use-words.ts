import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../lib/domain/rows/languages.ts';
import type { Words } from '../../../lib/locales/translate.ts';
import { makeLocale } from './locale.ts';
import type { Locale } from './locale.ts';

/** The words of a language once they are here; until then those of the last one, `null` at first. */
export function useWords(words: Words, language: Language): Locale | null {
  const [locale, setLocale] = useState<Locale | null>(null);
  useEffect(() => {
    let current = true;
    const load = async () => {
      const messages = await words[language]();
      if (current) setLocale(makeLocale(messages, language));
    };
    void load();
    return () => {
      current = false;
    };
  }, [words, language]);
  return locale;
}
