/** Hostile mails and profiles as the content scripts would say them: raw, cut where the scripts cut. */
import type { GmailSeen } from '../../../lib/page/gmail/seen.ts';
import type { LinkedInSeen } from '../../../lib/page/linkedin/seen.ts';
import { PAGE_LIMITS } from '../../../lib/page/context.ts';
import { RAW_LINE, RAW_TEXT } from '../../../lib/page/raw-text.ts';
import type { HostileMail, HostileProfile } from '../../pages/hostile/generate.ts';

const line = (text: string): string => text.slice(0, RAW_LINE);
/** LinkedIn's script. */
const short = (text: string): string => text.slice(0, PAGE_LIMITS.line);
const text = (words: string): string => words.slice(0, RAW_TEXT);
/** The scripts look at no more of one kind of thing. */
const MOST = 1000;
const found = <T>(list: T[]) => ({ way: 0, found: list.slice(0, MOST) });
const ids = { threadId: 'thread-f:1709009752799549650', legacyThreadId: '17b79f50c14b98d2' };

export function gmailSeenOf({ subject, from, to, text: body }: HostileMail): GmailSeen {
  const person = ({ name, email }: { name: string; email: string }) => ({ name: line(name), email: text(email) });
  const mail = {
    expanded: true,
    ids: found(['#msg-f:1709009752799549651']),
    legacyIds: found(['17b79f50c14b98d3']),
    sender: found([person(from)]),
    recipients: found(to.map(person)),
    date: found(['4 May 2026, 10:08']),
    body: text(body),
    signature: text(body.slice(-200)),
    quote: text(body.slice(0, 500)),
    clipped: false,
  };
  return {
    seen: 'gmail',
    url: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzGkbDRNgcQxLmkhBCKVSFwkfdvV',
    view: '',
    named: ids,
    agreed: true,
    account: { meta: 'rep@ours.example', title: '', banner: [] },
    heading: { ...ids, way: 0, text: line(subject) },
    messages: found([mail]),
    rows: 1,
    folded: false,
    composes: null,
    toast: null,
    alert: false,
  };
}

export function linkedInSeenOf({ name, headline, company, slug }: HostileProfile): LinkedInSeen {
  const url = `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`.slice(0, 500);
  return {
    seen: 'linkedin',
    url,
    since: url,
    recipient: '',
    layout: 'classic',
    title: short(name),
    card: {
      isSdui: false,
      key: '',
      number: '',
      controls: [],
      links: [url, `${url}overlay/contact-info/`],
      others: [],
      heading: short(name),
      lines: [short(headline), short(company)],
      company: short(company),
      small: [short(headline), short(company)],
      experience: [{ lines: [short(headline), short(company)], href: url }],
    },
    company: null,
    marks: [],
    panes: [
      {
        place: 'bubble',
        name: short(name),
        href: url,
        info: short(headline),
        card: '',
        messages: [],
        rows: [{ tag: 'P', text: text(headline), href: url, label: short(name) }],
        draft: null,
        trouble: false,
        focused: true,
      },
    ],
  };
}
