/** Everything that a test, the demo or a bench needs to run the extension in a browser. */
export { openBook, openSampleBook } from './book.ts';
export type { OpenBook } from './book.ts';
export type { BrowserOptions } from './browser-options.ts';
export { ensureBuilt } from './ensure-built.ts';
export { launchBrowser } from './launch.ts';
export type { RedPenBrowser } from './launch.ts';
