/** One mark of the pen, its reasons, or the mark taken away. */
import { markTargets, withMark } from '../../domain/audit/marks.ts';
import { findElement, findStage } from '../../domain/process/find.ts';
import type { ElementKey, Process } from '../../domain/rows/types.ts';
import { findProcess } from '../find-rows.ts';
import { refuse } from '../refusal.ts';
import type { Verb } from '../verb.ts';
import { findAudit } from './find-audit.ts';

function nameOf(process: Process, target: ElementKey): string {
  return findElement(process, target)?.element.text ?? findStage(process, target)?.name ?? target;
}

export const markAudit: Verb<'mark-audit'> = async (work, { auditId, target, colour, said, real }) => {
  const audit = await findAudit(work, auditId);
  const process = await findProcess(work, audit.processId);
  const known = audit.marks.some((mark) => mark.target === target);
  if (!known && !markTargets(process).includes(target)) refuse('not-found', { what: 'element' });
  if (!known && colour === null) return { said: null };
  const change = { target, colour, ...(said === undefined ? {} : { said }), ...(real === undefined ? {} : { real }) };
  await work.rows.write('audit', { ...audit, marks: withMark(audit.marks, change) });
  return { said: `done.audit-marked.${colour ?? 'none'}`, values: { element: nameOf(process, target) } };
};
