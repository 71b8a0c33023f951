/** Whether a month has gone by since the last audit, and the rep wants to hear of it. */
import type { AuditNudge } from '../../contract/views.ts';
import { AUDIT_EVERY_DAYS, finishedAudits } from '../../domain/audit/marks.ts';
import { readCounts } from '../../store/writing/counts.ts';
import type { Answer } from '../env.ts';
import { all } from '../read/reading.ts';
import { readAudits } from './audit.ts';

/** Before that, deals show nothing that an audit could be held against. */
const LEAST_DEALS = 5;
const DAY_MS = 86_400_000;

export const answerAuditNudge: Answer<object, AuditNudge> = (book, env) =>
  all([book.settings.get('settings'), readAudits(book), readCounts(book, ['deals'])]).then(
    ([settings, audits, [deals = 0]]) => {
      const lastAt = finishedAudits(audits)[0]?.doneAt ?? null;
      const wanted = settings?.auditNudge !== false && (settings?.auditNudgeFrom ?? 0) <= env.now();
      const old = lastAt === null || env.now() - lastAt >= AUDIT_EVERY_DAYS * DAY_MS;
      return { due: wanted && old && deals >= LEAST_DEALS, lastAt };
    },
  );
