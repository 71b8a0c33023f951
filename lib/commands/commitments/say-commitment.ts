/** What the toast says about a commitment: which kind, of whom. */
import { guideOf } from '../../domain/process/find.ts';
import { PROCESS_NAMES } from '../../domain/process/words/names.ts';
import { spokenLanguage } from '../../domain/rows/languages.ts';
import type { Commitment, Deal } from '../../domain/rows/types.ts';
import { findProcess } from '../find-rows.ts';
import type { Said, Work } from '../verb.ts';

async function valuesOf(work: Work, deal: Deal, commitment: Commitment): Promise<Record<string, string>> {
  const process = await findProcess(work, deal.processId);
  const contact = commitment.contactId ? await work.rows.read('contact', commitment.contactId) : null;
  const kind = guideOf(process, commitment.kind)?.name ?? PROCESS_NAMES[spokenLanguage(process.language)].other;
  return { kind, kindKey: commitment.kind, deal: deal.name, ...(contact ? { name: contact.name } : {}) };
}

/** `done.recorded.<they|we>.<state>`, with `.nobody` when nobody is named. */
export async function sayRecorded(work: Work, deal: Deal, commitment: Commitment): Promise<Said> {
  const values = await valuesOf(work, deal, commitment);
  const whom = values['name'] === undefined ? '.nobody' : '';
  return { said: `done.recorded.${commitment.direction}.${commitment.state}${whom}`, values };
}

/** `done.advanced.<they|we>.<state>`, with `.back` and the stage where the honest one went back. */
export async function sayAdvanced(
  work: Work,
  deal: Deal,
  commitment: Commitment,
  back: string | null = null,
): Promise<Said> {
  const values = await valuesOf(work, deal, commitment);
  const said = `done.advanced.${commitment.direction}.${commitment.state}`;
  return back === null ? { said, values } : { said: `${said}.back`, values: { ...values, stage: back } };
}

/** They named another day, or would rather have another than the one that was asked for. */
export async function sayAnswered(work: Work, deal: Deal, commitment: Commitment): Promise<Said> {
  const said = commitment.state === 'given' ? 'done.answered.other-day' : 'done.answered.no-day';
  return { said, values: await valuesOf(work, deal, commitment) };
}
