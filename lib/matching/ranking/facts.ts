/** What the store says about a page's keys. Everything is fetched by them; nothing is scanned. */
import type { Account, Contact, Deal, DealPerson, Id, ThreadChoice } from '../../domain/rows/types.ts';

export interface MatchFacts {
  /** The first found under `LookupKeys.choiceKeys`. */
  choice: ThreadChoice | null;
  /** Under `LookupKeys.hintKeys`: what was chosen for earlier threads of the same people. */
  hints: ThreadChoice[];
  /** By `emails`, `linkedinIds` and `personNames`. */
  contacts: Contact[];
  /** By `namesakes`: of the name of somebody whose address is not known. */
  namesakes: Contact[];
  /** Of those contacts, in any deal. */
  parts: DealPerson[];
  /** By `domains`, `companyKeys`, `companyNames` and `skeletons`; those of the contacts and namesakes, and of the deals below. */
  accounts: Account[];
  /**
   * Of the parts, of the accounts found by domain, company key, company name or contact (newest first, open before
   * closed, a few dozen each are enough), the chosen one and those of the hints.
   */
  deals: Deal[];
  /** Deal id → name of its claimed stage. */
  stageNames: Record<Id, string>;
}
