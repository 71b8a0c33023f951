/** Of whom, or to whom: the person whom the words are about. */
import type { NextAsk, PersonOffer } from '../../contract/views.ts';
import { firstNameOf, foldText } from '../../domain/identity/names.ts';
import type { Contact, Id } from '../../domain/rows/types.ts';
import type { WordsSource } from './source.ts';

interface WhomSources {
  words: string;
  source: WordsSource | null;
  /** Address of whoever wrote the selected words. */
  sender: string | undefined;
  /** People of the deal. */
  inDeal: readonly Contact[];
  /** Outside people on the page, the most likely counterpart first. */
  onPage: readonly PersonOffer[];
  nextAsk: NextAsk | null;
  /** Said in a talk: likely with the person whose page the rep has open. */
  inCall: boolean;
}

export interface Whom {
  contactId: Id | null;
  contactName: string | null;
}

/** Whoever is called by name, else whoever the message is to or from, else the one to be asked next. */
export function chooseWhom(sources: WhomSources): Whom {
  const { source, nextAsk, onPage, inDeal, inCall } = sources;
  const spoken = addressed(sources) ?? inMessage(sources) ?? (inCall ? inView(sources) : null);
  if (spoken) return spoken;
  if (source === null && nextAsk?.contactId) return { contactId: nextAsk.contactId, contactName: nextAsk.contactName };
  const [first] = onPage;
  if (first) return { contactId: first.contactId, contactName: first.name };
  const [only, ...others] = inDeal;
  return only && others.length === 0 ? whom(only) : { contactId: null, contactName: null };
}

/** Somebody of the deal who stands on the page. */
function inView({ onPage, inDeal }: WhomSources): Whom | null {
  const seen = onPage.find(({ contactId }) => inDeal.some(({ id }) => id === contactId));
  return seen ? { contactId: seen.contactId, contactName: seen.name } : null;
}

/** "Ilse, could you …", or "Hi Ilse," above it, where the first name is one person's alone. */
function addressed({ words, source, inDeal }: WhomSources): Whom | null {
  if (source?.speaker === 'them') return null;
  const openings = [words, source?.text ?? ''].map((text) => foldText(text.trim()).slice(0, 60));
  for (const opening of openings) {
    const called = inDeal.filter((contact) => isCalled(opening, firstName(contact.name)));
    const [only, ...others] = called;
    if (only && others.length === 0) return whom(only);
  }
  return null;
}

function isCalled(opening: string, name: string): boolean {
  if (name.length < 2) return false;
  const call =
    /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen)|liebe[rs]?)\s+)?/;
  const rest = opening.replace(call, '');
  return rest.startsWith(name) && /^[\s\p{L}.-]{0,25}[,!:–]/u.test(rest.slice(name.length));
}

function inMessage({ source, sender, inDeal, onPage }: WhomSources): Whom | null {
  const emails =
    source?.speaker === 'them' || !source ? [sender?.toLowerCase(), ...(source?.emails ?? [])] : source.emails;
  for (const email of emails) {
    const known = inDeal.find((contact) => email !== undefined && contact.emails.includes(email));
    if (known) return whom(known);
  }
  const offered = onPage.find((person) => person.email !== null && emails.includes(person.email));
  return offered ? { contactId: offered.contactId, contactName: offered.name } : null;
}

function whom({ id, name }: Contact): Whom {
  return { contactId: id, contactName: name };
}

function firstName(name: string): string {
  return foldText(firstNameOf(name));
}
