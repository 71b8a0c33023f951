/** What the rep typed into a field of short values → what is kept, or `null` where it is none of the kind. */

const DOMAIN = /^(?=.{4,253}$)([a-z0-9\p{L}](?:[a-z0-9\p{L}-]{0,61}[a-z0-9\p{L}])?\.)+[a-z\p{L}][a-z0-9\p{L}-]{1,61}$/u;

/** Takes `northwind.example`, an address at it, or a link to it. */
export function readDomain(text: string): string | null {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/^www\./, '')
    .replace(/[/?#:].*$/, '')
    .replace(/\.$/, '');
  return DOMAIN.test(bare) ? bare : null;
}

export function readAddress(text: string): string | null {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '')
    .replace(/^<(.*)>$/, '$1');
  const [local, domain, ...rest] = bare.split('@');
  if (!local || !domain || rest.length > 0 || bare.length > 254) return null;
  return !/[\s"<>(),:;]/.test(local) && readDomain(domain) === domain ? bare : null;
}
