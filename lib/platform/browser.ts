/** The only import of the polyfill: everything else that needs the browser asks a file of this folder. */
import browser from 'webextension-polyfill';

export { browser };
export type { Runtime } from 'webextension-polyfill';
