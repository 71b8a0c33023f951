/**
 * Who may import whom. CONTRIBUTING.md shows the same table to people, and a test holds the two together. Each room
 * names the rooms and packages that its code may reach when it runs; types may also come from `typesFrom`.
 */
export interface Room {
  /** Folder, longest match wins. */
  room: string;
  mayImport: string[];
  typesFrom?: string[];
}

export const ROOMS: Room[] = [
  { room: 'lib/page', mayImport: ['valibot'] },
  { room: 'lib/domain', mayImport: [], typesFrom: ['lib/contract'] },
  { room: 'lib/language', mayImport: ['lib/domain'], typesFrom: ['lib/contract'] },
  { room: 'lib/locales', mayImport: ['lib/domain/rows/languages.ts'] },
  {
    room: 'lib/platform',
    mayImport: ['lib/domain/limits/least-room.ts', 'lib/page/sites.ts', 'webextension-polyfill'],
    typesFrom: ['lib/domain'],
  },
  { room: 'lib/contract', mayImport: ['lib/domain', 'valibot'], typesFrom: ['lib/page'] },
  {
    room: 'lib/messaging',
    mayImport: ['lib/contract', 'lib/page', 'lib/platform', 'valibot'],
    typesFrom: ['lib/domain', 'webextension-polyfill'],
  },
  {
    room: 'lib/intake',
    mayImport: ['lib/domain', 'lib/page/linkedin/ids.ts', 'papaparse'],
    typesFrom: ['lib/contract'],
  },
  { room: 'lib/sites', mayImport: ['lib/page'] },
  {
    room: 'lib/host',
    mayImport: ['lib/contract', 'lib/platform', 'lib/sites/pulse.ts', 'lib/sites/visible.ts'],
    typesFrom: ['lib/page', 'lib/sites'],
  },
  {
    room: 'lib/matching',
    mayImport: ['lib/domain', 'lib/language', 'lib/page/linkedin/headline.ts', 'tldts-icann'],
    typesFrom: ['lib/page', 'lib/contract'],
  },
  { room: 'lib/store', mayImport: ['lib/domain', 'dexie', 'valibot'], typesFrom: ['lib/contract'] },
  {
    room: 'lib/queries',
    mayImport: ['lib/store', 'lib/domain', 'lib/matching', 'lib/language', 'lib/contract', 'dexie', 'valibot'],
    typesFrom: ['lib/page'],
  },
  {
    room: 'lib/commands',
    mayImport: ['lib/store', 'lib/domain', 'lib/matching', 'lib/language', 'lib/contract', 'dexie', 'valibot'],
  },
  {
    room: 'lib/reminders',
    mayImport: ['lib/store', 'lib/queries', 'lib/domain'],
    typesFrom: ['lib/contract'],
  },
  {
    room: 'lib/transfer',
    mayImport: ['lib/store', 'lib/queries', 'lib/commands', 'lib/domain', 'lib/contract', 'dexie', 'valibot'],
  },
  {
    room: 'lib/background',
    mayImport: [
      'lib/contract',
      'lib/page',
      'lib/messaging',
      'lib/platform',
      'lib/store',
      'lib/queries',
      'lib/commands',
      'lib/reminders',
      'lib/transfer',
      'lib/locales',
      'dexie',
    ],
    typesFrom: ['lib/domain'],
  },
  { room: 'components/ui', mayImport: ['lib/domain', 'preact', '@preact/signals'] },
  {
    room: 'components/hooks',
    mayImport: ['components/ui', 'lib/locales', 'preact', '@preact/signals'],
    typesFrom: ['lib/messaging', 'lib/contract', 'lib/domain'],
  },
  {
    room: 'components/deal',
    mayImport: ['components/ui', 'components/hooks', 'lib/domain', 'lib/locales', 'preact', '@preact/signals'],
    typesFrom: ['lib/contract', 'lib/page'],
  },
  {
    room: 'components/sidebar',
    mayImport: [
      'components/ui',
      'components/hooks',
      'components/deal',
      'lib/domain',
      'lib/locales',
      'preact',
      '@preact/signals',
    ],
    typesFrom: ['lib/contract', 'lib/page'],
  },
  {
    room: 'components/dashboard',
    mayImport: [
      'components/ui',
      'components/hooks',
      'components/deal',
      'lib/domain',
      'lib/intake',
      'lib/locales',
      'preact',
      '@preact/signals',
    ],
    typesFrom: ['lib/contract'],
  },
  { room: 'entrypoints/background.ts', mayImport: ['lib/background', 'wxt'] },
  { room: 'entrypoints/gmail.ts', mayImport: ['lib/host', 'lib/sites', 'wxt'] },
  { room: 'entrypoints/linkedin.ts', mayImport: ['lib/host', 'lib/sites', 'wxt'] },
  {
    room: 'entrypoints/sidebar',
    mayImport: ['components/sidebar', 'components/hooks', 'components/ui', 'lib/messaging', 'lib/platform', 'preact'],
  },
  {
    room: 'entrypoints/dashboard',
    mayImport: [
      'components/dashboard',
      'components/hooks',
      'components/ui',
      'lib/locales',
      'lib/messaging',
      'lib/platform',
      'preact',
    ],
  },
];

/** Migrations must go on working when the code around them has moved on: they import nothing of ours but each other. */
export const MIGRATIONS = 'lib/store/migrations';
