import { browser } from '../../platform/browser.ts';

/** So much of the rep's work can be lost with a damaged database. A copy costs the more the larger the book. */
const SNAPSHOT_MINUTES = 10;

/** Where it is set already, it stays: what asks again and again would put it off for good. */
export async function ringOnce(name: string, delayInMinutes: number): Promise<void> {
  if (!(await browser.alarms.get(name))) await browser.alarms.create(name, { delayInMinutes });
}

/** Has the next copy for recovery taken. */
export const ringForCopy = (): Promise<void> => ringOnce('snapshot', SNAPSHOT_MINUTES);
