/** When there is nothing to say: internal mail, mass mail, lists, ourselves. */
import { isAutomated, isListAddress } from '../domains/address.ts';
import type { Focus, PagePerson } from './focus.ts';
import type { SilentReason } from '../../contract/views.ts';
import type { LinkedInContext } from '../../page/context.ts';

/**
 * Mass mail says how to end it near its end. Legal footers of people's mail don't; nor is an invitation to a meeting any,
 * whose footer says why whoever attends has got it.
 */
const UNSUBSCRIBE =
  /\b(?:unsubscribe|opt[- ]?out|(?:manage|update|change) (?:your (?:e-?mail |subscription |notification )?|e-?mail |subscription |notification )(?:preferences|settings)|to be removed from (?:this|our)|remove me from|view (?:this )?(?:e-?mail |message )?(?:in (?:your |a |the |web )*browser|online)|you (?:are receiving|received) this (?:e-?mail|message) because (?!you (?:are|have been|were) (?:an attendee|invited))|abbestellen|abmelden|austragen|diese e-?mail (?:wird nicht|ist nicht) richtig dargestellt|im browser (?:ansehen|öffnen|anzeigen))\b/i;
const FOOTER = 1_500;

/** An address that only looks like a robot's may be in a deal all the same. */
function robots(people: readonly PagePerson[], known: (email: string) => boolean): SilentReason | null {
  const addresses = people.flatMap(({ email }) => (email === null ? [] : [email]));
  if (addresses.length === 0 || addresses.length < people.length || addresses.some(known)) return null;
  if (addresses.every(isListAddress)) return 'list';
  return addresses.every((email) => isListAddress(email) || isAutomated(email)) ? 'newsletter' : null;
}

/** Mail that nobody of ours has answered and that was not written to us alone. */
function massMail({ newest, people }: Focus, inDeal: (email: string) => boolean): SilentReason | null {
  if (newest === null) return null;
  const known = inDeal(newest.sender);
  // A tool that writes to us and to somebody in a deal writes about it: a document to sign, a meeting. So it does where it
  // names somebody, if the book knows them.
  const concerns = people.some(({ email, mentioned }) => email === null || mentioned || inDeal(email));
  if (isAutomated(newest.sender) && !concerns) return 'newsletter';
  const viaList = !newest.toUs && newest.recipients.some(isListAddress);
  if (viaList || (isListAddress(newest.sender) && !known)) return 'list';
  if (!known && UNSUBSCRIBE.test(newest.text.slice(-FOOTER))) return 'newsletter';
  return people.every(({ closeness }) => closeness === 0) ? 'list' : null;
}

/**
 * Why a page of ours to read gives nothing to show; `null` = it may. `known` answers whether an address belongs to a
 * contact in a deal.
 */
export function whySilent(focus: Focus, known: (email: string) => boolean): SilentReason | null {
  const { about, people } = focus;
  if (about === 'nothing') return 'no-page';
  if (about === 'person' || about === 'company' || about === 'conversation') return null;
  if (people.length === 0) return about === 'draft' && focus.colleagues === 0 ? 'no-page' : internal(focus);
  const robot = robots(people, known);
  if (robot) return robot;
  if (people.every(({ closeness }) => closeness === 0)) return 'list';
  return focus.oneWay ? massMail(focus, known) : null;
}

function internal({ colleagues }: Focus): SilentReason {
  return colleagues > 0 ? 'internal' : 'self';
}

/** One's own profile. */
export function isOwnProfile(context: LinkedInContext): boolean {
  const { person, viewerId } = context;
  return viewerId !== null && (person?.memberId === viewerId || person?.salesId === viewerId);
}
