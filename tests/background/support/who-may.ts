/**
 * Who may say what to the worker. docs/threat-model.md shows this table to people, and the matrix test holds the worker to
 * it with every message there is: it is written down here a second time, on purpose.
 */
import { EXTENSION } from './fake-browser.ts';

export const GROUPS = {
  report: 'report its own site’s page, ask for room',
  query: 'ask questions',
  command: 'change what the sidebar can change',
  page: 'put a text into the draft, give the keys back',
  keep: 'keep what stands half-written in a form',
  dashboard: 'import, merge, processes, all other changes',
  data: 'export, restore, merge of a file, deletion of everything',
} as const;
export type Group = keyof typeof GROUPS;

export interface Speaker {
  who: string;
  sender: unknown;
  may: readonly Group[];
}

const tab = { id: 7, windowId: 3 };
const GMAIL = 'https://mail.google.com';
const LINKEDIN = 'https://www.linkedin.com';
const own = (path: string, more: object) => ({
  id: EXTENSION.id,
  url: `${EXTENSION.origin}${path}`,
  origin: EXTENSION.origin,
  ...more,
});
const script = (origin: string, path: string, more: object = {}) => ({
  id: EXTENSION.id,
  url: `${origin}${path}`,
  origin,
  tab,
  frameId: 0,
  ...more,
});
const SURFACE = ['query', 'command', 'page', 'keep'] as const;

export const SPEAKERS: readonly Speaker[] = [
  { who: 'content script of Gmail', sender: script(GMAIL, '/mail/u/0/'), may: ['report'] },
  {
    who: 'content script of LinkedIn',
    sender: script(LINKEDIN, '/in/dana/', { tab: { id: 8, windowId: 3 } }),
    may: ['report'],
  },
  {
    who: 'sidebar frame, at its address of this session',
    sender: own('', { url: 'chrome-extension://of-this-session/sidebar.html', tab, frameId: 5 }),
    may: SURFACE,
  },
  { who: 'side panel', sender: own('/sidebar.html', {}), may: SURFACE },
  {
    who: 'dashboard tab',
    sender: own('/dashboard.html#/deals', { tab: { id: 9, windowId: 3 }, frameId: 0 }),
    may: ['query', 'command', 'dashboard', 'data'],
  },
  { who: 'dashboard in a frame of a page', sender: own('/dashboard.html', { tab, frameId: 2 }), may: [] },
  { who: 'any other page of the extension', sender: own('/manifest.json', { tab, frameId: 0 }), may: [] },
  {
    who: 'sidebar in a sandboxed frame',
    sender: own('/sidebar.html', { origin: 'null', tab, frameId: 5 }),
    may: [],
  },
  { who: 'script in a frame inside Gmail', sender: script(GMAIL, '/mail/u/0/', { frameId: 4 }), may: [] },
  { who: 'script in a frame inside LinkedIn', sender: script(LINKEDIN, '/in/dana/', { frameId: 4 }), may: [] },
  { who: 'script in a sandboxed page of Gmail', sender: script(GMAIL, '/mail/', { origin: 'null' }), may: [] },
  { who: 'Gmail without encryption', sender: script('http://mail.google.com', '/mail/'), may: [] },
  { who: 'a site with a longer name', sender: script('https://mail.google.com.evil.example', '/mail/'), may: [] },
  { who: 'another site of the same company', sender: script('https://docs.google.com', '/mail/u/0/'), may: [] },
  {
    who: 'another extension',
    sender: {
      id: 'another-id',
      url: 'chrome-extension://another-id/sidebar.html',
      origin: 'chrome-extension://another-id',
    },
    may: [],
  },
  {
    who: 'another extension that lies about its address',
    sender: own('/dashboard.html', { id: 'another-id', tab, frameId: 0 }),
    may: [],
  },
  { who: 'the page itself', sender: { url: `${GMAIL}/mail/u/0/`, origin: GMAIL, tab, frameId: 0 }, may: [] },
  { who: 'nobody', sender: undefined, may: [] },
];
