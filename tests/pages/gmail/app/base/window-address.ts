/** Addresses of windows of their own. What the query asks of the double goes along. */

const GMAILS = ['view', 'fs', 'tf', 'search', 'th', 'cvid', 'ver', 'draft', 'ui', 'to', 'cc', 'bcc', 'su', 'body'];

/** @param path `popout` for a conversation; empty for a draft */
export function openWindow(asked: Record<string, string>, path = ''): void {
  const query = new URLSearchParams(location.search);
  for (const name of GMAILS) query.delete(name);
  for (const [name, value] of Object.entries(asked)) query.set(name, value);
  const base = location.pathname.replace(/\/popout$/, '/');
  window.open(`${base}${path}?${query}`, '_blank', 'width=720,height=640');
}
