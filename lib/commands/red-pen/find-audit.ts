import type { Audit, Id } from '../../domain/rows/types.ts';
import { refuse } from '../refusal.ts';
import type { Work } from '../verb.ts';

export async function findAudit(work: Work, auditId: Id): Promise<Audit> {
  return (await work.rows.read('audit', auditId)) ?? refuse('not-found', { what: 'audit' });
}
