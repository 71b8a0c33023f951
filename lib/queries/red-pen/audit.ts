/** The process on one page, the audit that is under way or was finished last, and the one before it. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { AuditView } from '../../contract/views.ts';
import { finishedAudits } from '../../domain/audit/marks.ts';
import type { Audit, Process } from '../../domain/rows/types.ts';
import { defaultSettings } from '../../store/opening/defaults.ts';
import { bareAll } from '../read/rows/bare-rows.ts';
import { readProcesses } from '../read/deals/many-deals.ts';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import type { Book } from '../../store/book.ts';
import type { Answer } from '../env.ts';

export const answerAudit: Answer<ParsedQueryArgs<'audit'>, AuditView> = (book, _env, args) =>
  all([readOwnProcess(book, args.processId), readAudits(book)]).then(([process, audits]) => {
    const own = audits.filter(({ processId }) => keyOf(processId) === process.key);
    const finished = finishedAudits(own);
    const going = own.find(({ doneAt }) => doneAt === null) ?? null;
    const audit = going ?? finished[0] ?? null;
    return {
      process: withoutRetired(process),
      audit,
      before: finished.find(({ id }) => id !== audit?.id) ?? null,
      past: own.map(({ id, startedAt, doneAt, marks }) => ({
        id,
        startedAt,
        doneAt,
        red: marks.filter(({ colour }) => colour === 'red').length,
        yellow: marks.filter(({ colour }) => colour === 'yellow').length,
      })),
    };
  });

/** The one that is asked for, else the rep's own. */
export function readOwnProcess(book: Book, processId?: string): Reading<Process> {
  return book.settings.get('settings').then((settings) => {
    const id = processId ?? (settings ?? defaultSettings()).processId;
    return readProcesses(book, [id]).then((processOf) => processOf(id));
  });
}

/** One a month: a few dozen in a rep's life. The newest first. */
export function readAudits(book: Book): Reading<Audit[]> {
  return book.audits.orderBy('startedAt').reverse().limit(200).toArray().then(bareAll);
}

/** Versions of a process share their key. */
function keyOf(processId: string): string {
  return processId.split('@')[0] ?? processId;
}

function withoutRetired({ id, key, name, stages }: Process): AuditView['process'] {
  const kept = stages.filter((stage) => !stage.retired);
  return {
    id,
    key,
    name,
    stages: kept.map((stage) => ({ ...stage, elements: stage.elements.filter((element) => !element.retired) })),
  };
}
