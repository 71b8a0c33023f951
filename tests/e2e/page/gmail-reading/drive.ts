import type { GmailContext, PageReading } from '../../../../lib/page/context.ts';
import { gmailSite } from '../../../pages/gmail/site.ts';
import { startBeside } from '../../support/beside.ts';
import type { Beside } from '../../support/beside.ts';

export type { Beside };
export type Reading = PageReading & { context: GmailContext };

export interface Driver {
  open(path: string, viewport?: { width: number; height: number }): Promise<Beside>;
  close(): Promise<void>;
}

export async function startDriver(): Promise<Driver> {
  const { open, close } = await startBeside(gmailSite(), new URL('in-page.ts', import.meta.url));
  return {
    open: (path, viewport) =>
      open(`https://mail.google.com/mail/u/0/${path}`, 'tr.zA, [role=main] h2, .xp .M9', viewport),
    close,
  };
}
