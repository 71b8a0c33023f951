import { describe, expect, it } from 'vitest';
import { linkTarget } from '../../../components/deal/ledger/link-target.ts';

const PAGE = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzOne';
const OTHER_THREAD = 'https://mail.google.com/mail/u/0/#all/FMfcgzTwo';

describe('where a link to a message opens', () => {
  it.each([
    ['another thread of this mailbox, in place', OTHER_THREAD, PAGE, true, '_top'],
    ['another mailbox, in a tab', 'https://mail.google.com/mail/u/1/#all/FMfcgzTwo', PAGE, true, '_blank'],
    ['another site, in a tab', 'https://www.linkedin.com/in/somebody/', PAGE, true, '_blank'],
    ['the page itself without a thread, in a tab', 'https://mail.google.com/mail/u/0/', PAGE, true, '_blank'],
    ['from the side panel, in a tab', OTHER_THREAD, PAGE, false, '_blank'],
    ['with no page, in a tab', OTHER_THREAD, null, true, '_blank'],
    ['no address at all', 'javascript', PAGE, true, '_blank'],
  ] as const)('%s', (_what, url, page, framed, target) => expect(linkTarget(url, page, framed)).toBe(target));
});
