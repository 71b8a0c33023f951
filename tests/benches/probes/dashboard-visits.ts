/** Every page of the dashboard, what of it must stand there before it counts as usable, and what a click on it does. */

export interface Visit {
  name: string;
  hash: string;
  /** Content of its own: not its title, nor what stands there while it waits. */
  own: string;
  /** Must be gone, besides the ghosts of lists. */
  waits?: string;
  /** Clicked once before anything is measured: the address, the focus or the page must change by it. `null` = not tried. */
  acts: string | null;
  /** It looks at many deals, and what it made of them is kept in the worker's memory. */
  remembered?: true;
}

const ROW = '.row-link';

export const VISITS: readonly Visit[] = [
  { name: 'today', hash: '#/today', own: '.today-item', acts: ROW, remembered: true },
  { name: 'deals', hash: '#/deals', own: '.deal-list tbody tr', acts: ROW },
  {
    name: 'board',
    hash: '#/deals?view=board',
    own: '.board-card',
    waits: '.board-column:not(.board-column-empty) .board-cards:empty',
    acts: ROW,
  },
  { name: 'a deal', hash: '#/deals/deal-7', own: '.sheet-main', acts: '.sheet-main button[aria-expanded]' },
  { name: 'ledger', hash: '#/ledger', own: '.ledger-list tbody tr', acts: ROW },
  { name: 'calendar', hash: '#/calendar', own: '.calendar-item', acts: ROW, remembered: true },
  { name: 'people', hash: '#/people', own: '.people-list tbody tr', acts: '.person-account a' },
  { name: 'accounts', hash: '#/people?show=accounts', own: '.list tbody tr', acts: '.list tbody button' },
  {
    name: 'duplicates',
    hash: '#/people?show=duplicates',
    own: '.duplicate, .list-empty',
    acts: '.tab:not([aria-current])',
    remembered: true,
  },
  { name: 'process', hash: '#/process', own: '.process-row', acts: '.process-row h3 a', remembered: true },
  { name: 'red pen', hash: '#/red-pen', own: '.gap', waits: '.gap-waits', acts: '.pen-sheet', remembered: true },
  {
    name: 'skills',
    hash: '#/skills',
    own: '.skill-list',
    waits: '.reach-waits',
    acts: '.skill-unlocks summary',
    remembered: true,
  },
  {
    name: 'rates',
    hash: '#/rates',
    own: '.trends .chart',
    waits: '.trends-wait',
    acts: '.chart-toggle',
    remembered: true,
  },
  { name: 'brief', hash: '#/brief', own: '.brief-paper tbody tr', acts: '.brief-side input', remembered: true },
  { name: 'reviews', hash: '#/reviews', own: '.review-list tbody tr', acts: ROW, remembered: true },
  { name: 'passed over', hash: '#/passed', own: '.variance-row', acts: '.variance-row summary', remembered: true },
  { name: 'price', hash: '#/price', own: '.priced', acts: '.priced a', remembered: true },
  { name: 'snippets', hash: '#/snippets', own: '.snippet-list tbody tr', acts: ROW },
  { name: 'search', hash: '#/search?q=harbour', own: '.hit', acts: '.hit-link' },
  { name: 'settings', hash: '#/settings', own: '.narrow input', acts: '.narrow input[type="text"], .narrow textarea' },
  // All that can be clicked there deletes.
  { name: 'detector', hash: '#/detector', own: '.big-rates', acts: null, remembered: true },
  { name: 'data', hash: '#/data', own: '.data-section', acts: '.data-act [aria-haspopup="dialog"]' },
];
