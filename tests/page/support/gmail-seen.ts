import type { GmailSeen } from '../../../lib/page/gmail/seen.ts';

/** Gmail's inbox, with nothing in it that concerns us. */
export const GMAIL_SEEN: GmailSeen = {
  seen: 'gmail',
  url: 'https://mail.google.com/mail/u/0/#inbox',
  view: '',
  named: null,
  agreed: true,
  account: { meta: 'alex@larkfield.example', title: '', banner: [] },
  heading: null,
  messages: null,
  rows: 0,
  folded: false,
  composes: null,
  toast: null,
  alert: false,
};
