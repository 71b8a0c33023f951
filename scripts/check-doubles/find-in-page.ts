/** Finds the anchors in a document, inside the browser: in the page on screen, or in HTML that nothing of runs. */
import type { Page } from 'playwright-core';
import type { SiteCheck } from './anchor.ts';

export interface FoundElement {
  tag: string;
  attributes: [name: string, value: string][];
  /** Landmarks around it, the outermost first. */
  path: string[];
}

/** Anchor's name → its elements. */
export type Found = Map<string, FoundElement[]>;

interface Wanted {
  selectors: string[];
  landmarks: string[];
  /** `null` = the page on screen, open shadow roots and frames of its own origin included. */
  html: string | null;
}

export async function findAnchors(page: Page, check: SiteCheck, html: string | null): Promise<Found> {
  const wanted: Wanted = { selectors: check.anchors.map(({ selector }) => selector), landmarks: check.landmarks, html };
  const found = await page.evaluate(findAll, wanted);
  return new Map(check.anchors.map(({ name }, index) => [name, found[index] ?? []]));
}

/** Goes to the browser as it stands here: it may use nothing from outside. */
function findAll({ selectors, landmarks, html }: Wanted): FoundElement[][] {
  const parents = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const pathOf = (element: Element): string[] => {
    const path: string[] = [];
    for (let at = parents(element); at; at = parents(at)) {
      const found = landmarks.find((landmark) => at?.matches(landmark));
      if (found) path.unshift(found);
    }
    return path;
  };
  const rootsIn = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => {
    const inner = [...root.querySelectorAll('*')].flatMap((element) => {
      if (element.shadowRoot) return rootsIn(element.shadowRoot);
      const frame = element instanceof HTMLIFrameElement ? element.contentDocument : null;
      return frame ? rootsIn(frame) : [];
    });
    return [root, ...inner];
  };
  // Without a doctype class selectors would ignore case.
  const whole = html === null || /^\s*<!doctype/i.test(html) ? html : `<!doctype html>${html}`;
  const roots = rootsIn(whole === null ? document : new DOMParser().parseFromString(whole, 'text/html'));
  return selectors.map((selector) =>
    roots
      .flatMap((root) => [...root.querySelectorAll(selector)])
      .map((element) => ({
        tag: element.localName,
        attributes: [...element.attributes].map(({ name, value }): [string, string] => [name, value]),
        path: pathOf(element),
      })),
  );
}
