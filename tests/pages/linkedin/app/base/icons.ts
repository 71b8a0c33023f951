/** Drawings on a 24 by 24 grid, plain shapes of our own. */
export const ICONS = {
  home: 'M12 3 3 11h2v9h5v-6h4v6h5v-9h2z',
  network:
    'M8 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8m8 1a3 3 0 1 0 0-6 3 3 0 0 0 0 6M2 20a6 6 0 0 1 12 0zm13.5 0h6a5 5 0 0 0-7-5',
  jobs: 'M9 6V4h6v2h6v5a18 18 0 0 1-18 0V6zM3 13v7h18v-7a19 19 0 0 1-18 0',
  messaging: 'M4 4h16v12H9l-5 4z',
  bell: 'M12 3a6 6 0 0 0-6 6v5l-2 3h16l-2-3V9a6 6 0 0 0-6-6m-2 15a2 2 0 0 0 4 0z',
  search: 'M10 3a7 7 0 1 0 4.2 12.6l5 5 1.4-1.4-5-5A7 7 0 0 0 10 3m0 2a5 5 0 1 1 0 10 5 5 0 0 1 0-10',
  more: 'M5 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4m7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4m7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  close: 'M6 4.6 4.6 6l6 6-6 6L6 19.4l6-6 6 6 1.4-1.4-6-6 6-6L18 4.6l-6 6z',
  up: 'm12 8-7 7 1.4 1.4L12 10.8l5.6 5.6L19 15z',
  down: 'm12 16 7-7-1.4-1.4L12 13.2 6.4 7.6 5 9z',
  compose: 'M4 20h16v2H4zM16.5 3l4 4L10 17.5H6v-4z',
  connect: 'M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8m-7 9a7 7 0 0 1 14 0zm16-9V8h2v3h3v2h-3v3h-2v-3h-3v-2z',
  send: 'm3 20 19-8L3 4v6l12 2-12 2z',
  clip: 'M16 5v11a4 4 0 0 1-8 0V6a2.5 2.5 0 0 1 5 0v9a1 1 0 0 1-2 0V7H9v8a3 3 0 0 0 6 0V6a4.5 4.5 0 0 0-9 0v10a6 6 0 0 0 12 0V5z',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8.5 9a1.5 1.5 0 1 1 0 .1m7 0a1.5 1.5 0 1 1 0-.1M7 13h10a5 5 0 0 1-10 0',
  business:
    'M4 4h4v4H4zm6 0h4v4h-4zm6 0h4v4h-4zM4 10h4v4H4zm6 0h4v4h-4zm6 0h4v4h-4zM4 16h4v4H4zm6 0h4v4h-4zm6 0h4v4h-4z',
} as const;
