/** What an address says: its registrable domain, and whether a person stands behind it. */
import { getDomain, getHostname } from 'tldts-icann';
import { addressSpellings, domainForms, isForeign } from '../../domain/identity/domain-forms.ts';
import { toUnicodeHost } from '../../domain/identity/punycode.ts';
import { isFreeMail } from './free-mail.ts';
import { isSharedSite, tenantOf } from './shared-hosts.ts';

function localPartOf(email: string): string {
  return email.slice(0, Math.max(0, email.lastIndexOf('@'))).toLowerCase();
}

/** `https://medium.com/@acme` and `medium.com/@acme`: there the sign stands in the path. */
const PAGE = /^\s*(?:\w+:\/\/|[^@/]+\.[^@/]+\/)/;

/** Of an address what stands behind the last @. */
const placeOf = (text: string): string => (PAGE.test(text) ? text : text.slice(text.lastIndexOf('@') + 1));

/** Lower-case host of an address or URL, in the letters that people read; `null` when there is none. */
export function hostOf(text: string): string | null {
  const host = getHostname(placeOf(text))?.toLowerCase() ?? null;
  return host && toUnicodeHost(host);
}

/**
 * `anna@mail.acme.co.uk` → `acme.co.uk`, and `anna@acme.onmicrosoft.com` as it stands: the tenant's own. Also takes a bare
 * host or a URL. `null` for addresses without a domain.
 */
export function registrableDomain(text: string): string | null {
  const found = getDomain(placeOf(text))?.toLowerCase() ?? null;
  const domain = found && toUnicodeHost(found);
  return domain && (tenantOf(hostOf(text) ?? '', domain) ?? domain);
}

/** However the account's domain was written down. */
export function hasDomain({ domains }: { domains: readonly string[] }, domain: string): boolean {
  return domains.includes(domain) || (isForeign(domain) && domainForms(domain).some((form) => domains.includes(form)));
}

/** `anna+news@…` is read by whom `anna@…` is, however its domain is written: the plain ones last. */
export function addressForms(email: string): string[] {
  const plain = email.replace(/^([^+@]+)\+[^@]*@/, '$1@');
  if (!isForeign(plain)) return plain === email ? [email] : [email, plain];
  return [
    ...new Set([
      email,
      ...addressSpellings(plain)
        .toReversed()
        .filter((form) => form !== plain),
      plain,
    ]),
  ];
}

/** One key for all ways to write to a mailbox: what follows a `+` is the reader's own, and Gmail reads no dots. */
export function mailboxOf(email: string): string {
  const plain = addressForms(email).at(-1) ?? email;
  const [, name] = /^(.+)@(?:gmail|googlemail)\.com$/.exec(plain) ?? [];
  return name === undefined ? plain : `${name.replaceAll('.', '')}@gmail.com`;
}

/** Mailboxes that belong to a desk, not to a person. */
/** Desks at which a deal is talked about: in a small company the only address there is, in a large one who buys. */
const BUYING_DESKS = new Set(
  (
    'info information contact hello hi mail office team enquiries inquiries enquiry anfrage kontakt reception empfang ' +
    'zentrale post purchasing einkauf procurement legal'
  ).split(' '),
);
const OTHER_DESKS = new Set(
  (
    'sales vertrieb support help helpdesk service services kundenservice customerservice customercare care admin ' +
    'administrator billing accounts accounting invoice invoices rechnung buchhaltung finance ap ar payments orders order ' +
    'bestellung marketing press presse media pr hr jobs careers karriere bewerbung recruiting recruitment datenschutz ' +
    'privacy compliance security webmaster hostmaster postmaster root abuse feedback general events training academy ' +
    'partners partner shop store'
  ).split(' '),
);

/** Nobody reads what is sent back to these. */
const AUTOMATED =
  /^(?:(?:do-?)?no[._-]?(?:t[._-]?)?reply|.*[._+-]no-?reply|noreply.*|donotreply|do[._-]not[._-]reply|mailer-?daemon|postmaster|microsoftexchange[\da-f]+|bounces?|auto(?:mated|reply|mailer)?|hit-reply|inmail-hit-reply|notifications?|notify|alerts?|news|news-?letters?|digest|updates?|mailings?|campaigns?|announcements?|calendar-notification|invitations?|confirm(?:ation)?s?|receipts?|subscriptions?|robot|system|daemon|cron)(?:[._+-].*)?$/;
const AUTOMATED_END = /[._-](?:news|newsletter|alerts?|notifications?|notify|noreply|updates?|mailer|digest|email)$/;
const BULK_HOST = /^(?:news|newsletters?|mailings?|mailer|marketing|mktg|bounces?|em\d+|e|notifications?)$/;

/** Services that write in the name of those who use them: who answers there is a machine, or their help desk. */
const MACHINES = new Set('docusign.net adobesign.com echosign.com pandadoc.net'.split(' '));
const SERVICES = new Set(
  (
    'docusign.com calendly.com zoom.us zoom.com pandadoc.com hellosign.com dropboxsign.com doodle.com savvycal.com cal.com ' +
    'signnow.com chilipiper.com tidycal.com'
  ).split(' '),
);

/** Their own people write from the bare domain, under their own name. */
export function isService(email: string): boolean {
  const domain = registrableDomain(email) ?? '';
  if (MACHINES.has(domain)) return true;
  if (!SERVICES.has(domain)) return false;
  const [name = ''] = domain.split('.');
  const local = localPartOf(email);
  return hostOf(email) !== domain || isRoleAddress(email) || AUTOMATED.test(local) || local.includes(name);
}

/** From the machines that carry mail, and from nowhere else. */
const CARRIER = /^(?:mailer-?daemon|postmaster|microsoftexchange[\da-f]+)$/;

/** One address, many readers. */
const LIST =
  /^(?:owner-.+|.+-(?:l|list|request|announce|owner|members|users|subscribers|bounces)|(?:all|everyone|list|members|subscribers|participants|undisclosed-recipients)|\d*(?:participants|members|subscribers))$/;
const LIST_HOST = /^(?:lists?|listserv|groups|majordomo)$/;
const LIST_DOMAINS = new Set(['googlegroups.com', 'yahoogroups.com', 'groups.io', 'freelists.org']);

/** What stands before the company's own domain: `list.ru` and `news.co.uk` are companies. */
function isHostOf(kind: RegExp, email: string): boolean {
  const [host, domain] = [hostOf(email) ?? '', registrableDomain(email) ?? ''];
  return host
    .slice(0, -domain.length || undefined)
    .split('.')
    .some((label) => kind.test(label));
}

/** Of those who buy, or another one, where anything is written about. */
export type Desk = 'buying' | 'other';

/** `null` = a person's address */
export function deskOf(email: string): Desk | null {
  const local = localPartOf(email).replace(/\+.*$/, '');
  const forms = [local, local.replace(/[._-](?:[a-z]{2}|team|desk|office)$|\d+$/, '')];
  if (forms.some((form) => BUYING_DESKS.has(form))) return 'buying';
  return forms.some((form) => OTHER_DESKS.has(form)) ? 'other' : null;
}

export function isRoleAddress(email: string): boolean {
  return deskOf(email) !== null;
}

export function isAutomated(email: string): boolean {
  const local = localPartOf(email);
  return AUTOMATED.test(local) || AUTOMATED_END.test(local) || isHostOf(BULK_HOST, email) || isService(email);
}

/** Says what became of a mail: never a person, and never anybody's own address, however it looks. */
export function isCarrier(email: string): boolean {
  return CARRIER.test(localPartOf(email));
}

export function isListAddress(email: string): boolean {
  if (LIST.test(localPartOf(email)) || isHostOf(LIST_HOST, email)) return true;
  return LIST_DOMAINS.has(registrableDomain(email) ?? '');
}

/** The domain that names a company, whoever reads the mailbox; `null` for free mail. Good enough to offer, not to match. */
export function employerDomain(email: string): string | null {
  const domain = registrableDomain(email);
  return domain !== null && isFreeMail(domain) ? null : domain;
}

/** The domain of a company's website; `null` where the page stands with a network, a short link or a free host. */
export function siteDomain(website: string): string | null {
  const domain = registrableDomain(website);
  return domain === null || isFreeMail(domain) || isSharedSite(hostOf(website) ?? '', domain) ? null : domain;
}

/** The domain that an address stands at, read by people of that company: a person, or a desk. */
export function houseDomain(email: string): string | null {
  const domain = employerDomain(email);
  return domain === null || isAutomated(email) || isListAddress(email) ? null : domain;
}

/** The domain by which an address may point to a company; `null` for free mail, desks, robots and lists. */
export function companyDomain(email: string): string | null {
  return isRoleAddress(email) ? null : houseDomain(email);
}
