/** What a reader of Gmail stands on. */
import type { Anchor } from './anchor.ts';

const THREAD: Anchor[] = [
  {
    name: 'subject of the open thread',
    selector: '[role=main] h2.hP',
    read: ['data-legacy-thread-id', 'data-thread-perm-id'],
    since: '2018',
  },
  { name: 'list of messages', selector: '[role=list]' },
  { name: 'message', selector: '[role=list] > [role=listitem]', read: ['aria-expanded'], since: '2023' },
  { name: 'head of a message', selector: '.gs > .gE' },
  { name: 'sender', selector: 'h3 span.gD', read: ['email', 'name'], since: '2014' },
  { name: 'sender’s address in words', selector: 'span.go' },
  { name: 'recipients', selector: 'span.hb' },
  { name: 'recipient', selector: 'span.g2', read: ['email', 'name'], since: '2015' },
  { name: 'date of a message', selector: 'span.g3', read: ['title'], since: '2014' },
  { name: 'body of a message', selector: '.ii.gt > .a3s' },
  { name: 'ids of a message', selector: '.adn', read: ['data-message-id', 'data-legacy-message-id'], since: '2018' },
  { name: 'row of hidden messages', selector: '.adv .adx' },
];

const LIST: Anchor[] = [
  { name: 'main', selector: '[role=main]' },
  { name: 'heading of a list', selector: '[role=main] h2:not(.hP)' },
  { name: 'toolbar', selector: '[gh=tm] > [gh=mtb]', since: '2018' },
  { name: 'row', selector: 'tr.zA[id]', read: ['role', 'aria-labelledby', 'tabindex'], since: '2018' },
  { name: 'person in a row', selector: 'tr.zA span[email]', read: ['email', 'name'], since: '2018' },
  {
    name: 'ids in a row',
    selector: 'tr.zA .y6 span > span',
    read: ['data-thread-id', 'data-legacy-thread-id', 'data-legacy-last-message-id'],
    since: '2018',
  },
  { name: 'check box in a row', selector: 'tr.zA [role=checkbox]' },
  { name: 'number of messages in a row', selector: 'tr.zA .yW .bx0', since: '2018' },
  { name: 'time in a row', selector: 'tr.zA .xW > span', read: ['title'], since: '2018' },
];

const HIDDEN = [
  'composeid',
  'from',
  'subject',
  'draft',
  'rt',
  'lts',
  'rm',
  'ac',
  'adc',
  'ishtml',
  'body',
  'uet',
  'bwd',
];

const COMPOSE: Anchor[] = [
  { name: 'popup', selector: '[role=dialog]:has(.M9)', read: ['aria-labelledby'] },
  { name: 'title of a popup', selector: '[role=dialog] h2.a3E' },
  { name: 'buttons of a popup’s title', selector: '[role=dialog] td.Hm > img', until: '2026-06' },
  { name: 'box of a draft', selector: '.M9' },
  { name: 'region of a draft', selector: '.M9 > .aoI', read: ['role', 'aria-label'] },
  { name: 'To as a text area', selector: 'textarea[name=to]', until: '2021-10' },
  { name: 'To as an input', selector: 'input.agP', read: ['peoplekit-id', 'role'], since: '2022' },
  { name: 'chip', selector: '[name=to] [role=option]', read: ['data-hovercard-id', 'data-name'], since: '2021-10' },
  { name: 'summary of the recipients', selector: '.aoD.hl' },
  { name: 'subject line', selector: 'input.aoT', read: ['name'] },
  ...HIDDEN.map((name) => ({ name: `hidden ${name}`, selector: `form.bAs > input[type=hidden][name=${name}]` })),
  {
    name: 'body of a draft',
    selector: '.Am.editable',
    read: ['g_editable', 'role', 'contenteditable', 'aria-multiline'],
  },
  { name: 'Send', selector: '.aoO', read: ['role', 'data-tooltip'] },
  { name: 'cell of Send', selector: '.gU.Up .dC > .aoO' },
  { name: 'more ways to send', selector: '.dC > [role=button][aria-haspopup=true]' },
  { name: 'schedule send', selector: '#sbddm [selector]', read: ['selector'] },
  { name: 'discard', selector: '.gU .oh', read: ['role'] },
];

const PAGE: Anchor[] = [
  { name: 'companion rail', selector: '[role=complementary]', read: ['aria-label'] },
  { name: 'tab of the rail', selector: '[role=complementary] [role=tab]', read: ['aria-label'] },
  { name: 'panel of the rail', selector: '.WN9Ejb > .brC-brG' },
  { name: 'toast', selector: 'div.b8', read: ['role'] },
  { name: 'undo of sending', selector: '.b8 .vh #link_undo', read: ['param'] },
  { name: 'link to what was sent', selector: '.b8 .vh #link_vsm' },
  { name: 'account', selector: 'meta[name="og-profile-acct"]', read: ['content'] },
];

/** Whatever classes it has: these outlive the redesigns. */
const LASTING = [
  'data-legacy-thread-id',
  'data-message-id',
  'data-legacy-message-id',
  'email',
  'g_editable',
  'peoplekit-id',
  'data-hovercard-id',
  'gh',
  'param',
].map((name): Anchor => ({ name: `anything with ${name}`, selector: `[${name}]` }));

export const GMAIL_ANCHORS: Anchor[] = [...LIST, ...THREAD, ...COMPOSE, ...PAGE, ...LASTING];

const ROLES = ['main', 'list', 'listitem', 'dialog', 'region', 'complementary', 'tablist', 'group', 'menu'];
const CLASSES = `.bkK .ar4 .aeH .AO .aeF .aHU .hx .Bk .gs .gE td.gF td.gH h3 .ii .adn tr.zA .yW .xS .y6
  .M9 form .fX .aoD .btC .gU.Up .gU .dC .aUx .WN9Ejb .bAw .b8 .vh`;

export const GMAIL_LANDMARKS: string[] = [...ROLES.map((role) => `[role=${role}]`), ...CLASSES.split(/\s+/)];
