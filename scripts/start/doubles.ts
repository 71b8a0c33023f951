/** Our own Gmail and LinkedIn at their real host names. */
import { mailboxFromFolder } from '../../tests/pages/gmail/mailbox-from-folder.ts';
import { gmailSite } from '../../tests/pages/gmail/site.ts';
import { linkedinSite } from '../../tests/pages/linkedin/site.ts';
import { serveSites } from '../../tests/pages/server/serve.ts';
import type { PageServer } from '../../tests/pages/server/serve.ts';

/** @param mailbox folder of `.eml` files that become the mailbox; absent = the demo's own */
export async function serveDoubles(mailbox?: string): Promise<PageServer> {
  const gmail = mailbox === undefined ? gmailSite() : gmailSite(await mailboxFromFolder(mailbox));
  return serveSites([gmail, linkedinSite()]);
}
