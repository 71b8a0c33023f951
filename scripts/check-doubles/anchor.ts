/** What a reader of a site stands on: an element that it looks for, and what it takes from it. */
import type { Page } from 'playwright-core';
import type { HostedSite } from '../../tests/pages/server/site.ts';

export interface Anchor {
  name: string;
  /** Finds it in a captured fragment and in the double. As little as possible of what is compared stands in it. */
  selector: string;
  /** Attributes that are read: where the double has one, a capture of the same layout has it too. */
  read?: string[];
  /** `YYYY` or `YYYY-MM`: older captures may lack what is read. */
  since?: string;
  /** The site has another form since then, and the double imitates that one. */
  until?: string;
}

export interface SiteCheck {
  /** Folder of the fragments, and name in the report. */
  name: string;
  site(): HostedSite;
  /** Walks the double through its states and calls `take` in each. */
  visit(page: Page, take: (state: string) => Promise<void>): Promise<void>;
  anchors: Anchor[];
  /** Ancestors that say where something stands, by role or by a class that is read. */
  landmarks: string[];
}
