import { browser } from './browser.ts';

/** LinkedIn's host is asked for only when the rep turns it on. */
const LINKEDIN = { origins: ['https://www.linkedin.com/*'] };

/** Call straight from a click: the browser shows its own question. */
export function requestLinkedIn(): Promise<boolean> {
  return browser.permissions.request(LINKEDIN);
}

export function hasLinkedIn(): Promise<boolean> {
  return browser.permissions.contains(LINKEDIN);
}

export function dropLinkedIn(): Promise<boolean> {
  return browser.permissions.remove(LINKEDIN);
}
