import type { Instant, Settings } from '../domain/types.ts';
import { findProcess, readSettings } from './find-rows.ts';
import { given, lowerCase } from './given.ts';
import type { Verb } from './verb.ts';

/** When the rep let Red Pen onto LinkedIn: kept while it stays there, gone when it leaves. */
function consentOf(settings: Settings, linkedin: Settings['linkedin'], now: Instant): Instant | null {
  return linkedin === 'off' ? null : (settings.linkedinConsentAt ?? now);
}

export const changeSettings: Verb<'change-settings'> = async (work, { folds, ...fields }) => {
  const settings = await readSettings(work);
  if (fields.processId !== undefined) await findProcess(work, fields.processId);
  const patch = given({
    ...fields,
    ownDomains: fields.ownDomains && lowerCase(fields.ownDomains),
    ownAddresses: fields.ownAddresses && lowerCase(fields.ownAddresses),
  });
  const next: Settings = { ...settings, ...patch, folds: { ...settings.folds, ...folds } };
  const linkedinConsentAt = consentOf(settings, next.linkedin, work.now);
  await work.rows.write('settings', { ...next, linkedinConsentAt });
  return { said: null };
};
