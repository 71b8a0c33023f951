/** Takes the pen in hand: a new audit of a process, or the one of it that is under way. */
import type { Audit } from '../../domain/rows/types.ts';
import { bare } from '../../store/rows/rows.ts';
import { findProcess, readSettings } from '../find-rows.ts';
import { refuse } from '../refusal.ts';
import type { Verb, Work } from '../verb.ts';
import { findAudit } from './find-audit.ts';

/** An audit a month: a few dozen rows in a rep's life. */
async function underWay(work: Work, processId: string): Promise<Audit | null> {
  const audits = await work.book.audits.orderBy('startedAt').reverse().toArray();
  const going = audits.find((audit) => audit.processId === processId && audit.doneAt === null);
  return going ? bare(going) : null;
}

export const startAudit: Verb<'start-audit'> = async (work, args) => {
  const process = await findProcess(work, args.processId ?? (await readSettings(work)).processId);
  const going = await underWay(work, process.id);
  if (going) return { said: null, created: going.id };
  const audit = { id: work.newId(), processId: process.id, marks: [], startedAt: work.now, doneAt: null };
  await work.rows.write('audit', audit);
  return { said: null, created: audit.id };
};

/** Of a process, one is under way at a time. */
export const continueAudit: Verb<'continue-audit'> = async (work, { auditId }) => {
  const audit = await findAudit(work, auditId);
  const going = await underWay(work, audit.processId);
  if (going && going.id !== audit.id) refuse('duplicate');
  await work.rows.write('audit', { ...audit, doneAt: null });
  return { said: null, created: audit.id };
};

export const finishAudit: Verb<'finish-audit'> = async (work, { auditId }) => {
  const audit = await findAudit(work, auditId);
  if (audit.doneAt !== null) return { said: null };
  await work.rows.write('audit', { ...audit, doneAt: work.now });
  return { said: null };
};
