/**
 * Questions that read from a view of the book, past Dexie, with the tables that they read: those whose answer a rep waits
 * for with every page.
 */
import type { TableName } from '../store/reading/readable.ts';

export const VIEW_TABLES = {
  sidebar: [
    'settings',
    'threadChoices',
    'contacts',
    'accounts',
    'deals',
    'dealPeople',
    'dealElements',
    'commitments',
    'exchanges',
    'regressions',
    'processes',
  ],
} as const satisfies Record<string, readonly TableName[]>;
