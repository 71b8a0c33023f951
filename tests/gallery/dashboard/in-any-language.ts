/** A text of the interface in whichever language the picture is drawn: what a scene presses must not ask for one. */
import { MESSAGES } from '../../../lib/locales/translate.ts';
import type { MessageKey } from '../../../lib/locales/translate.ts';

export function inAnyLanguage(key: MessageKey): RegExp {
  const words = Object.values(MESSAGES).map((messages) => messages[key].replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^(${words.join('|')})$`);
}
