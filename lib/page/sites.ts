/**
 * The sites that we stand in, with the origin of each. One more begins with a line here: who may speak for it, which rights it
 * wants and where its menus show follow from that, and the types name what else is missing.
 */
export const SITES = {
  gmail: 'https://mail.google.com',
  linkedin: 'https://www.linkedin.com',
} as const;

export type SiteId = keyof typeof SITES;

/** All its pages, as the browser's match patterns say it. */
export const pagesOf = (site: SiteId): string => `${SITES[site]}/*`;

export const SITE_IDS = Object.keys(SITES) as readonly SiteId[];

/** Those of Gmail that hold mail. */
export const MAIL_PAGES = `${SITES.gmail}/mail/*`;

export function siteAt(origin: string): SiteId | undefined {
  return SITE_IDS.find((site) => SITES[site] === origin);
}
