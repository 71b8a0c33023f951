/** All rows of the bench, one after the other in one browser. */
import { ensureBuilt } from '../e2e/harness/ensure-built.ts';
import { openBookStage } from './stages/book-stage.ts';
import type { BookStage } from './stages/book-stage.ts';
import { measureChurn } from './rows/churn.ts';
import { measureColdWorker } from './rows/cold-worker.ts';
import { measureContextToDom } from './rows/context-to-dom.ts';
import { measureDashboardOpen, measureDashboardPages, measureDashboardWoken } from './rows/dashboard-pages.ts';
import { idleFor } from './rows/idle.ts';
import { measureIdsToContext } from './rows/ids-to-context.ts';
import { measureImport } from './rows/import.ts';
import { measureInboxSdk } from './rows/inboxsdk.ts';
import { measureDue } from './rows/due.ts';
import { measureGrowth } from './rows/growth.ts';
import { measureDashboardActs, measureSidebarActs } from './rows/interactions.ts';
import { measureLongTasks } from './rows/long-tasks.ts';
import { openPageStage } from './stages/page-stage.ts';
import type { PageStage } from './stages/page-stage.ts';
import { measureReadDraft } from './rows/read-draft.ts';
import type { Measured } from './row.ts';
import { measureSearch, measureSearchSlip } from './rows/search.ts';
import { measureSidebarUsable } from './rows/sidebar-usable.ts';
import { measureSiteScripts } from './rows/site-scripts.ts';
import { openBenchStage } from './stages/stage.ts';
import type { BenchStage } from './stages/stage.ts';
import { measureTyping } from './rows/typing.ts';

export interface BenchOptions {
  /** Turns of each side. */
  repeats: number;
  /** Part of the ids that are wanted; empty = all. */
  only: string;
  /** Seconds for which either side is left alone. */
  idle: number;
  say(words: string): void;
}

type Rows<Stage> = Record<string, (stage: Stage, repeats: number) => Promise<Measured | Measured[]>>;

const IN_PAGES: Rows<BenchStage> = {
  'churn-script-time': measureChurn,
  'context-to-dom': measureContextToDom,
  'ids-to-context': measureIdsToContext,
  inboxsdk: measureInboxSdk,
  'long-tasks': measureLongTasks,
  'sidebar-usable': measureSidebarUsable,
  'typing-latency': measureTyping,
};
const IN_BOOKS: Rows<BookStage> = {
  'cold-worker': measureColdWorker,
  due: measureDue,
  growth: measureGrowth,
  import: measureImport,
  'interaction-dashboard': measureDashboardActs,
  'interaction-sidebar': measureSidebarActs,
};
const IN_DASHBOARD: Rows<PageStage> = {
  'dashboard-open': measureDashboardOpen,
  'dashboard-pages': measureDashboardPages,
  'dashboard-woken': measureDashboardWoken,
  search: measureSearch,
  'search-slip': measureSearchSlip,
};

/** Rows that are measured together, named by what their ids begin with. */
const FAMILIES = ['due', 'idle', 'inboxsdk'];

/** @throws when the extension does not build, the browser does not start, or no row goes by that name */
export async function runBench({ repeats, only, idle, say }: BenchOptions): Promise<Measured[]> {
  const built = await ensureBuilt();
  const measured = measureSiteScripts(built).filter(({ row }) => row.id.includes(only));
  if ('read-draft'.includes(only)) measured.push(await measureReadDraft(repeats));
  const each = { only, repeats, idle, say };
  const inPages = { ...IN_PAGES, idle: idleFor(idle) };
  measured.push(...(await measureOn(inPages, () => openBenchStage(built, say), each)));
  measured.push(...(await measureOn(IN_DASHBOARD, () => openPageStage(built, say), each)));
  measured.push(...(await measureOn(IN_BOOKS, () => openBookStage(built, say), each)));
  if (measured.length === 0) throw new Error(`no row of the bench has "${only}" in its name`);
  return measured;
}

async function measureOn<Stage extends { close(): Promise<void> }>(
  rows: Rows<Stage>,
  open: () => Promise<Stage>,
  { only, repeats, say }: BenchOptions,
): Promise<Measured[]> {
  const wanted = Object.entries(rows).filter(
    ([id]) => id.includes(only) || FAMILIES.some((family) => family === id && only.startsWith(id)),
  );
  if (wanted.length === 0) return [];
  const measured: Measured[] = [];
  const stage = await open();
  try {
    for (const [id, measure] of wanted) {
      say(`${id}: ${repeats} turns of each side …`);
      measured.push(...[await measure(stage, repeats)].flat());
    }
  } finally {
    await stage.close();
  }
  return measured;
}
