/** Every process with its versions, and how many deals stand on each. */
import type { ProcessRow, ProcessVersion } from '../../contract/views.ts';
import { liveStages } from '../../domain/process/find.ts';
import type { Process } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import type { ProcessDraft } from '../../store/rows/side-rows.ts';
import { bareAll } from '../read/rows/bare-rows.ts';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { remember } from '../read/remember.ts';

/** Beyond this many, deals of a version are no longer counted one by one: "more than" is enough. */
export const MOST_COUNTED = 1000;

export interface ProcessBook {
  processes: Process[];
  rows: ProcessRow[];
  drafts: ProcessDraft[];
}

function dealsOn(book: Book, processId: string, closed: 0 | 1): Reading<number> {
  const range = book.deals.where('[processId+closed+stage]').between([processId, closed], [processId, closed, []]);
  return range
    .limit(MOST_COUNTED + 1)
    .primaryKeys()
    .then((keys) => keys.length);
}

function readVersion(book: Book, process: Process): Reading<ProcessVersion> {
  const counts = remember(book, `on ${process.id}`, ['deals'], () =>
    all([dealsOn(book, process.id, 0), dealsOn(book, process.id, 1)]),
  );
  return counts.then(([openDeals, closedDeals]) => ({
    id: process.id,
    version: process.version,
    madeAt: process.madeAt ?? null,
    openDeals,
    closedDeals,
  }));
}

/** Processes are written by hand: a few dozen rows at the most. */
export function readProcesses(book: Book): Reading<ProcessBook> {
  return all([book.processes.toArray(), book.settings.get('settings'), book.meta.get('drafts')]).then(
    ([kept, settings, meta]) => {
      const processes = bareAll(kept);
      const drafts = (meta?.value as { drafts: ProcessDraft[] } | undefined)?.drafts ?? [];
      return all(processes.map((process) => readVersion(book, process))).then((versions) => ({
        processes,
        drafts,
        rows: rowsOf(processes, versions, settings?.processId ?? '', drafts),
      }));
    },
  );
}

function rowsOf(
  processes: readonly Process[],
  versions: readonly ProcessVersion[],
  chosen: string,
  drafts: readonly ProcessDraft[],
): ProcessRow[] {
  const keys = [...new Set(processes.map(({ key }) => key))];
  const rows = keys.flatMap((key): ProcessRow[] => {
    const own = processes.filter((process) => process.key === key).toSorted((a, b) => b.version - a.version);
    const [newest] = own;
    if (!newest) return [];
    return [
      {
        key,
        name: newest.name,
        language: newest.language,
        versions: own.flatMap(({ id }) => versions.find((version) => version.id === id) ?? []),
        stages: liveStages(newest).map((stage) => ({ key: stage.key, name: stage.name })),
        archived: newest.archived === true,
        chosen: own.some(({ id }) => id === chosen),
        draft: drafts.some((draft) => draft.key === key),
      },
    ];
  });
  return rows.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

/** What new deals start on stands first, what was put away last. */
function rank({ chosen, archived }: ProcessRow): number {
  return chosen ? 0 : archived ? 2 : 1;
}
