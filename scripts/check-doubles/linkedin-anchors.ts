/** What a reader of LinkedIn stands on. */
import type { Anchor } from './anchor.ts';

const CLASSIC_PROFILE: Anchor[] = [
  { name: 'classic top card', selector: 'main section[data-member-id]', read: ['data-member-id'], since: '2024' },
  { name: 'classic name', selector: 'section[data-member-id] h1' },
  {
    name: 'classic headline',
    selector: '[data-member-id] .text-body-medium',
    read: ['data-generated-suggestion-target'],
    since: '2024',
  },
  { name: 'classic place', selector: '[data-member-id] .text-body-small.inline.t-black--light.break-words' },
  { name: 'degree', selector: '[data-member-id] .dist-value', read: ['aria-hidden'], since: '2024' },
  { name: 'current company', selector: 'button[aria-label^="Current company"]', read: ['aria-label'], since: '2024' },
  { name: 'Experience', selector: 'section > div#experience' },
  { name: 'entry', selector: 'section:has(> #experience) li.artdeco-list__item' },
  { name: 'line of an entry', selector: 'section:has(> #experience) .artdeco-list__item span[aria-hidden="true"]' },
];

const SDUI: Anchor[] = [
  { name: 'main, server-driven', selector: 'main#workspace' },
  { name: 'screen', selector: 'div[data-sdui-screen]:has(main)', read: ['data-sdui-screen'], since: '2026-05' },
  { name: 'top bar', selector: '[data-testid="primary-nav"]' },
  { name: 'shadow host', selector: '#interop-outlet', read: ['data-testid'], since: '2026-05' },
  { name: 'preload frame', selector: '[data-testid="interop-iframe"]', since: '2026-06', read: ['src'] },
  { name: 'top card', selector: '[componentkey$="Topcard"]', read: ['componentkey'], since: '2026-09' },
  { name: 'name', selector: '[componentkey$="Topcard"] h2' },
  { name: 'lines', selector: '[componentkey$="Topcard"] p' },
  { name: 'contact link', selector: '[componentkey$="Topcard"] a[href*="/overlay/contact-info"]' },
  { name: 'message link', selector: 'a[href*="/messaging/compose/"][href*="recipient="]' },
  {
    name: 'can be invited',
    selector: 'main a[componentkey$="_connect"]',
    read: ['componentkey', 'aria-label'],
    since: '2026-06',
  },
  {
    name: 'is invited',
    selector: '[componentkey$="_pending"]',
    read: ['componentkey', 'aria-label'],
    since: '2026-06',
  },
  { name: 'row of a connection', selector: '[data-view-name="connections-list"]' },
  { name: 'link of a connection', selector: 'a[data-view-name="connections-profile"]' },
  {
    name: 'key of a result',
    selector: '[componentkey^="SearchResultsACoAA"]',
    read: ['componentkey'],
    since: '2026-06',
  },
];

const MESSAGES: Anchor[] = [
  { name: 'link to the other person', selector: 'a.msg-thread__link-to-profile' },
  { name: 'name of the other person', selector: '.msg-entity-lockup__entity-title' },
  { name: 'line below it', selector: '.msg-entity-lockup__entity-info' },
  { name: 'title of a bubble', selector: '.msg-overlay-conversation-bubble-header .msg-overlay-bubble-header__title' },
  { name: 'link of a bubble', selector: '.msg-overlay-bubble-header__title a' },
  { name: 'list of messages', selector: '.msg-s-message-list' },
  { name: 'message', selector: 'li.msg-s-message-list__event' },
  {
    name: 'ids of a message',
    selector: '.msg-s-message-list__event > [data-event-urn^="urn:"]',
    read: ['data-event-urn'],
    since: '2026-05',
  },
  { name: 'day', selector: '.msg-s-message-list__time-heading' },
  { name: 'clock', selector: '.msg-s-message-group__timestamp' },
  { name: 'sender', selector: '.msg-s-message-group__name' },
  { name: 'link of the sender', selector: 'a.msg-s-event-listitem__link' },
  { name: 'text of a message', selector: '.msg-s-event-listitem__body' },
  {
    name: 'sent mark',
    selector: '.msg-s-event-with-indicator__sending-indicator--sent',
    read: ['title'],
    since: '2026-05',
  },
  { name: 'profile card in a thread', selector: '.msg-s-profile-card .artdeco-entity-lockup__subtitle [title]' },
  {
    name: 'composer',
    selector: '.msg-form__contenteditable',
    read: ['role', 'contenteditable', 'aria-label'],
    since: '2026-05',
  },
  { name: 'send', selector: '.msg-form__send-button', read: ['type'], since: '2026-05' },
];

const SALES: Anchor[] = [
  { name: 'conversation in the sales inbox', selector: 'li.conversation-list-item' },
  { name: 'link of a sales conversation', selector: '.conversation-list-item a', read: ['href'], since: '2024' },
  { name: 'sales thread', selector: '.thread-container' },
  { name: 'name in a sales thread', selector: '.thread-container h2 > [data-anonymize="person-name"]' },
  { name: 'link to the lead', selector: '.thread-container a[href*="/sales/lead/"]' },
  { name: 'sales message', selector: 'article .message-content', read: ['data-x-message-content'], since: '2024' },
  { name: 'sender of a sales message', selector: 'article address [data-anonymize="person-name"]' },
  { name: 'time of a sales message', selector: 'article time', read: ['datetime'], since: '2024' },
  { name: 'text of a sales message', selector: '.message-content p[data-anonymize="general-blurb"]' },
  { name: 'sales subject', selector: 'form[id*="compose-form"] input[id*="compose-form-subject"]' },
  { name: 'sales composer', selector: 'form[id*="compose-form"] textarea', read: ['name'], since: '2024' },
  { name: 'send in the sales inbox', selector: 'form[id*="compose-form"] button', read: ['type'], since: '2024' },
  { name: 'lead in a list', selector: '#search-results-container a[data-anonymize="person-name"]' },
  { name: 'title in a list', selector: '#search-results-container [data-anonymize="title"]' },
  { name: 'company in a list', selector: '#search-results-container a[data-anonymize="company-name"]' },
  { name: 'place in a list', selector: '#search-results-container [data-anonymize="location"]' },
];

const OTHERS: Anchor[] = [
  { name: 'name of a company', selector: 'h1.org-top-card-summary__title', read: ['title'], since: '2026-10' },
  { name: 'item of a company', selector: '.org-top-card-summary-info-list__info-item' },
  { name: 'website', selector: '.org-top-card-primary-actions__inner a' },
  { name: 'tab of a company', selector: '.org-page-navigation__item-anchor' },
  { name: 'person at a company', selector: '.org-people-profile-card__profile-info' },
  { name: 'invitation', selector: '[role="dialog"].send-invite', read: ['aria-labelledby'], since: '2026-06' },
  { name: 'note', selector: '[role="dialog"].send-invite textarea', read: ['name'], since: '2026-06' },
  {
    name: 'buttons of an invitation',
    selector: '[role="dialog"].send-invite button',
    read: ['aria-label'],
    since: '2026-06',
  },
];

export const LINKEDIN_ANCHORS: Anchor[] = [...CLASSIC_PROFILE, ...SDUI, ...MESSAGES, ...SALES, ...OTHERS];

export const LINKEDIN_LANDMARKS = [
  'main',
  'header',
  'nav',
  '[role="dialog"]',
  '[data-member-id]',
  '[componentkey$="Topcard"]',
  '[data-view-name="connections-list"]',
  '.org-top-card',
  '.msg-form',
  '.msg-s-message-list',
  '.msg-s-event-listitem',
  '.thread-container',
  '#search-results-container',
];
