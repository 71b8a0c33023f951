import type { MessageKey } from '../../../lib/locales/translate.ts';
import type { PageName } from './route.ts';

/** What a page is called: in the rail, in the tab's title and for the ears. */
export const PAGE_NAMES: Record<PageName, MessageKey> = {
  today: 'shell.today',
  deals: 'shell.deals',
  ledger: 'shell.ledger',
  calendar: 'shell.calendar',
  people: 'shell.people',
  rates: 'shell.rates',
  reviews: 'shell.reviews',
  passed: 'shell.passed',
  brief: 'shell.brief',
  price: 'shell.price',
  'red-pen': 'shell.red-pen',
  skills: 'shell.skills',
  detector: 'shell.detector',
  process: 'shell.process',
  snippets: 'shell.snippets',
  search: 'shell.search',
  settings: 'shell.settings',
  data: 'shell.data',
  privacy: 'shell.privacy',
  welcome: 'shell.welcome',
};

/** `g`, then this letter. */
export const GO_KEYS: Partial<Record<PageName, string>> = {
  today: 't',
  deals: 'd',
  ledger: 'l',
  calendar: 'y',
  people: 'p',
  rates: 'r',
  reviews: 'w',
  price: 'c',
  process: 'm',
  'red-pen': 'a',
  skills: 'k',
  snippets: 'n',
  settings: 's',
};
