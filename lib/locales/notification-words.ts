/** The worker's own words, there at once: a worker loads nothing later. */
import { notifications as de } from './de/notifications.ts';
import { notifications as en } from './en/notifications.ts';
import { fillMessage } from './fill.ts';
import type { Language, Values } from './fill.ts';

export type NotificationKey = keyof typeof en;
export type SayNotification = (key: NotificationKey, values?: Values) => string;

const WORDS = { en, de } as const;

export function notificationWords(language: Language): SayNotification {
  return (key, values) => fillMessage(language, WORDS[language][key], values);
}
