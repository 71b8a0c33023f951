/**
 * Where a link to a message opens. Another thread of the mailbox on screen differs in the hash alone: it opens in place,
 * without loading Gmail again. Everything else gets a tab of its own. Pure.
 */
export function linkTarget(url: string, pageUrl: string | null, framed: boolean): '_top' | '_blank' {
  if (!framed || pageUrl === null || !URL.canParse(url) || !URL.canParse(pageUrl)) return '_blank';
  const to = new URL(url);
  const from = new URL(pageUrl);
  const samePage = to.origin === from.origin && to.pathname === from.pathname && to.search === from.search;
  return samePage && to.hash !== '' ? '_top' : '_blank';
}
