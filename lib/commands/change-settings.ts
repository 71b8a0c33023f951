import { builtInId, BUILT_IN_IDS } from '../domain/process/built-in-ids.ts';
import type { Instant, Settings } from '../domain/rows/types.ts';
import { readCounts } from '../store/writing/counts.ts';
import { findProcess, readSettings } from './find-rows.ts';
import { given } from './given.ts';
import { hostsIn, lowerCase } from '../matching/people/identities.ts';
import type { Verb, Work } from './verb.ts';

/** When the rep let Red Pen onto LinkedIn: kept while it stays there, gone when it leaves. */
function consentOf(settings: Settings, linkedin: Settings['linkedin'], now: Instant): Instant | null {
  return linkedin === 'off' ? null : (settings.linkedinConsentAt ?? now);
}

const MOST_ADDRESSES = 50;

/** What the rep named holds. A mailbox on screen is added to it once, and not again after the rep has taken it out. */
function ownAddresses(settings: Settings, named?: string[], mailbox?: string): Partial<Settings> {
  const { ownAddresses: known, notOwnAddresses: left = [] } = settings;
  if (named) {
    const gone = known.filter((address) => !named.includes(address));
    const notOwn = [...new Set([...left, ...gone])].filter((address) => !named.includes(address));
    return { ownAddresses: named, ...(notOwn.length > 0 || left.length > 0 ? { notOwnAddresses: notOwn } : {}) };
  }
  if (!mailbox || known.includes(mailbox) || left.includes(mailbox) || known.length >= MOST_ADDRESSES) return {};
  return { ownAddresses: [...known, mailbox] };
}

/** Before there is a deal, the process follows the language that the rep chooses, unless they chose or made another. */
async function processIn(work: Work, { processId }: Settings, language: Settings['language']): Promise<string> {
  const [deals = 0] = await readCounts(work.book, ['deals']);
  const stays = language === 'auto' || deals > 0 || !BUILT_IN_IDS.includes(processId);
  return stays ? processId : builtInId(language);
}

export const changeSettings: Verb<'change-settings'> = async (work, { folds, ownMailbox, ...fields }) => {
  const settings = await readSettings(work);
  if (fields.processId !== undefined) await findProcess(work, fields.processId);
  else if (fields.language !== undefined) fields.processId = await processIn(work, settings, fields.language);
  const patch = given({
    ...fields,
    ownDomains: fields.ownDomains && hostsIn(fields.ownDomains),
    ...ownAddresses(settings, fields.ownAddresses && lowerCase(fields.ownAddresses), ownMailbox),
  });
  const next: Settings = { ...settings, ...patch, folds: { ...settings.folds, ...folds } };
  const linkedinConsentAt = consentOf(settings, next.linkedin, work.now);
  await work.rows.write('settings', { ...next, linkedinConsentAt });
  return { said: null };
};
