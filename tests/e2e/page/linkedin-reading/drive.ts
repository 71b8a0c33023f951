import type { LinkedInContext, PageReading } from '../../../../lib/page/context.ts';
import { linkedinSite } from '../../../pages/linkedin/site.ts';
import type { DoubleLog } from '../../../pages/linkedin/app/base/log.ts';
import { startBeside } from '../../support/beside.ts';
import type { Beside as BesideAny, BesideBrowser } from '../../support/beside.ts';

export type Reading = PageReading & { context: LinkedInContext };

export interface Beside extends BesideAny {
  /** What the double has noticed. */
  log(): Promise<DoubleLog>;
}

export interface Driver extends Pick<BesideBrowser, 'server' | 'close'> {
  /** Once `ready` is on the page. */
  open(path: string, ready: string, viewport?: { width: number; height: number }): Promise<Beside>;
}

export async function startDriver(): Promise<Driver> {
  const { server, open, close } = await startBeside(linkedinSite(), new URL('in-page.ts', import.meta.url));
  return {
    server,
    async open(path, ready, viewport) {
      const beside = await open(`https://www.linkedin.com${path}`, ready, viewport);
      return { ...beside, log: () => beside.page.evaluate<DoubleLog>('__double') };
    },
    close,
  };
}
