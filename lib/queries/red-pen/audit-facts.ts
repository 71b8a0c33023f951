/** What the rep's own book has to say beside each reason that an audit gave: the real one where it was said. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { AuditFacts } from '../../contract/views.ts';
import { reasonFacts } from '../../domain/audit/reason-facts.ts';
import type { ReasonFact } from '../../domain/audit/reason-facts.ts';
import { findElement } from '../../domain/process/find.ts';
import type { ReasonKey } from '../../domain/rows/types.ts';
import { clockOf } from '../env.ts';
import type { Answer } from '../env.ts';
import { readProcesses } from '../read/deals/many-deals.ts';
import { known } from '../read/reading.ts';
import { readFactSources } from './fact-sources.ts';

/** A mark on a whole stage is about no one element: of that, nothing is counted. */
export const answerAuditFacts: Answer<ParsedQueryArgs<'audit-facts'>, AuditFacts> = (book, env, { auditId }) =>
  book.audits.get(auditId).then((audit) => {
    const marks = audit?.marks.flatMap(({ target, said, real }) => {
      const reason = real ?? said;
      return reason === null ? [] : [{ target, reason }];
    });
    if (!audit || !marks || marks.length === 0) return known({});
    return readProcesses(book, [audit.processId]).then((processOf) => {
      const process = processOf(audit.processId);
      const kindOf = (target: string) => findElement(process, target)?.element.kind ?? null;
      const kinds = marks.flatMap(({ target }) => kindOf(target) ?? []);
      return readFactSources(book, kinds, clockOf(env)).then((sourcesOf): AuditFacts =>
        Object.fromEntries(
          marks.flatMap(({ target, reason }) => {
            const facts: Partial<Record<ReasonKey, ReasonFact>> = reasonFacts(sourcesOf(target, kindOf(target)));
            const fact = facts[reason];
            return fact ? [[target, fact]] : [];
          }),
        ),
      );
    });
  });
