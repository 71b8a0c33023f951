/** A page in jsdom, read as the content script would. It has no layout: hidden is what says so itself. */
import { JSDOM } from 'jsdom';
import type { LinkedInContext, PageReading } from '../../../lib/page/context.ts';
import type { LinkedInSeen } from '../../../lib/page/linkedin/seen.ts';
import { parsePageReading } from '../../../lib/page/parse.ts';
import { linkedinSite } from '../../../lib/sites/linkedin/site.ts';

export interface TestPage {
  document: Document;
  /** What leaves the page. */
  see(): LinkedInSeen;
  read(url?: string): PageReading & { context: LinkedInContext };
}

function isVisible(element: Element): boolean {
  return element.closest('[hidden],[style*="display:none"]') === null;
}

/** @param html what stands in body, or a whole document */
export function openPage(url: string, html: string): TestPage {
  const { document } = new JSDOM(html.startsWith('<!doctype') ? html : `<!doctype html><body>${html}</body>`, { url })
    .window;
  return {
    document,
    see: () => linkedinSite.read({ document, url: new URL(url), isVisible }),
    read: (now = url) => {
      const seen = linkedinSite.read({ document, url: new URL(now), isVisible });
      // As it arrives: as JSON, and checked.
      const reading = parsePageReading(JSON.parse(JSON.stringify(seen)));
      if (!reading) throw new Error('what was seen does not parse');
      return { ...reading, context: reading.context as LinkedInContext };
    },
  };
}

/** Moves markup into the open shadow root of the outlet, as the messaging of 2026 stands. */
export function mountInShadow(document: Document, html: string): ShadowRoot {
  const outlet = document.createElement('div');
  outlet.id = 'interop-outlet';
  const holder = document.createElement('template');
  holder.innerHTML = html;
  const root = outlet.attachShadow({ mode: 'open' });
  root.append(holder.content);
  document.body.append(outlet);
  return root;
}
