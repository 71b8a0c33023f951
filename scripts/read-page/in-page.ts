/** What runs beside a saved page: the extension's own readers, with its own test of what is shown. */
import type { PageReading } from '../../lib/page/context.ts';
import { interpretGmail } from '../../lib/page/gmail/interpret.ts';
import { interpretLinkedIn } from '../../lib/page/linkedin/interpret.ts';
import { gmailSite } from '../../lib/sites/gmail/site.ts';
import { linkedinSite } from '../../lib/sites/linkedin/site.ts';
import type { ReadEnvironment } from '../../lib/sites/site.ts';
import { hasBoxes } from '../../lib/sites/visible.ts';
import { surveyGmail } from './survey-gmail.ts';
import { surveyLinkedIn } from './survey-linkedin.ts';

export interface PageReport {
  kind: PageReading['kind'];
  context: Record<string, unknown>;
  sources: PageReading['sources'];
  missing: PageReading['missing'];
}

function report(): PageReport {
  const mount = mountShadowContent();
  const environment: ReadEnvironment = { document, url: new URL(document.URL), isVisible: hasBoxes };
  const isGmail = environment.url.hostname === 'mail.google.com';
  const reading: PageReading = isGmail
    ? interpretGmail(gmailSite.read(environment))
    : interpretLinkedIn(linkedinSite.read(environment));
  const survey = (isGmail ? surveyGmail : surveyLinkedIn)(document, reading, environment);
  return {
    kind: reading.kind,
    context: { ...reading.context, ...survey, settled: reading.settled, mount },
    sources: reading.sources,
    missing: reading.missing,
  };
}

/**
 * A saved page cannot hold a shadow root; what stood in one lies in `#shadow-content`, and goes back there.
 * @returns what was done
 */
function mountShadowContent(): string | null {
  const content = document.querySelector('#shadow-content');
  const host = document.querySelector('#interop-outlet');
  if (!content || !host || host.shadowRoot) return null;
  host.attachShadow({ mode: 'open' }).append(...content.childNodes);
  return 'move the children of #shadow-content into an open shadow root of #interop-outlet';
}

/** The value of the bundle. */
export const text = JSON.stringify(report());
