/** Notifications of the browser. The permission is optional: until it is given, the browser has no such part. */
import { browser } from './browser.ts';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** Call straight from a click: the browser shows its own question. */
function requestNotifications(): Promise<boolean> {
  return browser.permissions.request(NOTIFICATIONS);
}

export function hasNotifications(): Promise<boolean> {
  return browser.permissions.contains(NOTIFICATIONS);
}

/** Also what is still shown: afterwards nobody could take it back. */
async function dropNotifications(): Promise<boolean> {
  await clearNotifications();
  return browser.permissions.remove(NOTIFICATIONS);
}

/** The same id again replaces what stands there. */
export async function showNotification(id: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** Takes back what the browser still shows or keeps in its list. */
export async function clearNotifications(): Promise<void> {
  // Once the permission is gone the browser still has the part, and refuses its every call.
  if (!(await hasNotifications())) return;
  const { notifications } = browser;
  for (const id of Object.keys(await notifications.getAll())) await notifications.clear(id);
}

/** What the dashboard needs of them. */
export const notificationDesk = { requestNotifications, hasNotifications, dropNotifications, clearNotifications };

/** Hears of clicks, also when the permission comes only later. */
export function onNotificationClick(act: () => void): void {
  const listener = (id: string): void => {
    void browser.notifications.clear(id);
    act();
  };
  const listen = (): void => {
    // Without the permission the browser has no such part, whatever the types say.
    const { notifications } = browser as { notifications?: typeof browser.notifications };
    if (notifications && !notifications.onClicked.hasListener(listener)) notifications.onClicked.addListener(listener);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
