import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { fillMessage } from '../../../lib/locales/fill.ts';
import type { Language } from '../../../lib/domain/rows/languages.ts';
import type { Values } from '../../../lib/locales/fill.ts';
import type { MessageKey, Messages } from '../../../lib/locales/translate.ts';

export interface Locale {
  language: Language;
  t: (key: MessageKey, values?: Values) => string;
  /** For keys that arrive as data: an unknown one is shown as its last part, never as nothing. */
  say: (key: string, values?: Values) => string;
}

export function makeLocale(messages: Messages, language: Language): Locale {
  const say = (key: string, values?: Values) => {
    const message = Object.hasOwn(messages, key) ? messages[key] : undefined;
    return message === undefined ? (key.split('.').at(-1) ?? key) : fillMessage(language, message, values);
  };
  return { language, t: say, say };
}

export const LocaleContext = createContext<Locale>(makeLocale({}, 'en'));

/** The words in the rep's language: `t(key, values)`. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}
