/** A person: a profile in the server-driven layout (2026) and in the classic one (2024), and a Sales Navigator lead. */
import type { LinkedInPerson } from '../../page/context.ts';
import { all, at, css, href, line, match } from './dom.ts';
import type { Found, Visible } from './dom.ts';
import { currentRole, readClassicExperience, readSduiExperience } from './experience.ts';
import type { Entry } from './experience.ts';
import { cleanName, displayName } from './names.ts';
import { tell } from './report.ts';
import type { Facts, Report } from './report.ts';
import { inviteKey, linesOfCard } from './top-card.ts';
import type { ProfileCard } from './top-card.ts';
import { AT_COMPANY, DEGREE, PRONOUNS } from './words.ts';

type PersonFacts = Facts<LinkedInPerson>;

const KEYS =
  'slug memberNumber salesId location currentCompanySlug degree pronouns inviteState name! headline! currentCompany!';
const EXPERIENCE = 'Experience';

/** @param card the top card whose own ids agree with the address */
export function readPerson(document: Document, isVisible: Visible, card: ProfileCard, report: Report): LinkedInPerson {
  const { element, isSdui, slug, memberId, memberNumber } = card;
  const layout = isSdui ? 'top card, sdui 2026-10' : 'top card, classic 2024-08';
  return tell<LinkedInPerson>(report, 'person', layout, `${KEYS} memberId! currentTitle`, {
    slug,
    memberId,
    memberNumber,
    name: displayName(line(all(element, 'h1,h2')[0]), document.title),
    ...(isSdui ? readSdui : readClassic)(document, element, isVisible),
  });
}

function readSdui(document: Document, card: Element, isVisible: Visible): PersonFacts {
  const [headline, second, ...more] = linesOfCard(card, isVisible);
  const entries = readSduiExperience(document, isVisible);
  const small = all(card, 'p,span', isVisible);
  const company =
    at(more[0] && second, '2nd of 3 lines') ??
    at(currentRole(entries)?.company, EXPERIENCE) ??
    at(AT_COMPANY.exec(headline ?? '')?.[1], 'headline');
  return {
    headline,
    location: more.at(-1) ?? second,
    ...roleAt(entries, company),
    degree: match(small, DEGREE),
    pronouns: match(small, PRONOUNS),
    inviteState: /connect$|pending$/.exec(inviteKey(card))?.[0] as LinkedInPerson['inviteState'],
  };
}

function readClassic(document: Document, card: Element): PersonFacts {
  const entries = readClassicExperience(document);
  // The label is English; the text inside is the company's name in any language.
  const company = css(card, 'button[aria-label^="Current company"]') ?? at(currentRole(entries)?.company, EXPERIENCE);
  return {
    headline: css(card, '.text-body-medium.break-words,[data-generated-suggestion-target]'),
    location: css(card, '.text-body-small.inline.t-black--light.break-words'),
    ...roleAt(entries, company),
    degree: css(card, '.dist-value'),
    pronouns: match(all(card, '.text-body-small'), PRONOUNS),
  };
}

function roleAt(entries: Entry[], currentCompany: Found): PersonFacts {
  const role = currentCompany ? currentRole(entries, currentCompany[0]) : null;
  return { currentCompany, currentCompanySlug: role?.companyKey, currentTitle: at(role?.title, EXPERIENCE) };
}

/** `data-anonymize` (2026-09). The public address is usually not on the page. */
export function readLead(document: Document, heading: Element, salesId: string | null, report: Report): LinkedInPerson {
  const marked = (name: string): Found => css(document, `[data-anonymize="${name}"]`);
  // Past employers carry the same mark: the one after the first job title is the present one.
  const marks = all(document, '[data-anonymize="job-title"],a[data-anonymize="company-name"]');
  const title = marks.findIndex((mark) => mark.matches('[data-anonymize="job-title"]'));
  const company = title < 0 ? null : marks.slice(title + 1).find((mark) => mark.matches('a'));
  return tell<LinkedInPerson>(report, 'person', 'salesnav 2026-09', `${KEYS} memberId currentTitle!`, {
    salesId,
    name: cleanName(line(heading)),
    headline: marked('headline'),
    location: marked('location'),
    currentTitle: marked('job-title'),
    currentCompany: line(company),
    currentCompanySlug: /\d+/.exec(href(company))?.[0],
    degree: match(all(document, '[class*="degree"]'), DEGREE),
  });
}
