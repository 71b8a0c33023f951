/** The worker's own words, there at once: a worker loads nothing later. */
import { notifications as de } from './de/notifications.ts';
import { notifications as en } from './en/notifications.ts';
import { notifications as fr } from './fr/notifications.ts';
import { notifications as es } from './es/notifications.ts';
import { notifications as pt } from './pt/notifications.ts';
import type { Language } from '../domain/rows/languages.ts';
import { fillMessage } from './fill.ts';
import type { Values } from './fill.ts';

export type NotificationKey = keyof typeof en;
export type SayNotification = (key: NotificationKey, values?: Values) => string;

const WORDS: Readonly<Record<Language, Record<NotificationKey, string>>> = { en, de, fr, es, pt };

export function notificationWords(language: Language): SayNotification {
  return (key, values) => fillMessage(language, WORDS[language][key], values);
}
