import type { Verb } from '../verb.ts';
import { findAudit } from './find-audit.ts';

/** Marks and reasons go at once; what they said goes from the history too, once the undo has run out. */
export const deleteAudit: Verb<'delete-audit'> = async (work, { auditId }) => {
  await findAudit(work, auditId);
  await work.rows.remove('audit', auditId);
  return { said: 'done.audit-deleted' };
};
