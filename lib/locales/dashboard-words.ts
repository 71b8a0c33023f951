/** What the dashboard carries: everything, as its deal page shows what the sidebar shows. */
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import type { Words } from './translate.ts';

export const dashboardWords = { en, de } satisfies Words;
