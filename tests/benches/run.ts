/** All rows of the bench, one after the other in one browser. */
import { ensureBuilt } from '../e2e/harness/ensure-built.ts';
import { measureChurn } from './churn.ts';
import { measureContextToDom } from './context-to-dom.ts';
import { measureDashboardOpen, measureDashboardPages, measureDashboardWoken } from './dashboard-pages.ts';
import { measureLongTasks } from './long-tasks.ts';
import { openPageStage } from './page-stage.ts';
import type { PageStage } from './page-stage.ts';
import { measureReadDraft } from './read-draft.ts';
import type { Measured } from './row.ts';
import { measureSearch, measureSearchSlip } from './search.ts';
import { measureSiteScripts } from './site-scripts.ts';
import { openBenchStage } from './stage.ts';
import type { BenchStage } from './stage.ts';
import { measureTyping } from './typing.ts';

export interface BenchOptions {
  /** Turns of each side. */
  repeats: number;
  /** Part of the ids that are wanted; empty = all. */
  only: string;
  say(words: string): void;
}

type Rows<Stage> = Record<string, (stage: Stage, repeats: number) => Promise<Measured>>;

const IN_PAGES: Rows<BenchStage> = {
  'churn-script-time': measureChurn,
  'context-to-dom': measureContextToDom,
  'long-tasks': measureLongTasks,
  'typing-latency': measureTyping,
};
const IN_DASHBOARD: Rows<PageStage> = {
  'dashboard-open': measureDashboardOpen,
  'dashboard-pages': measureDashboardPages,
  'dashboard-woken': measureDashboardWoken,
  search: measureSearch,
  'search-slip': measureSearchSlip,
};

/** @throws when the extension does not build or the browser does not start */
export async function runBench({ repeats, only, say }: BenchOptions): Promise<Measured[]> {
  const built = await ensureBuilt();
  const measured = measureSiteScripts(built).filter(({ row }) => row.id.includes(only));
  if ('read-draft'.includes(only)) measured.push(await measureReadDraft(repeats));
  const each = { only, repeats, say };
  measured.push(...(await measureOn(IN_PAGES, () => openBenchStage(built, say), each)));
  measured.push(...(await measureOn(IN_DASHBOARD, () => openPageStage(built, say), each)));
  return measured;
}

async function measureOn<Stage extends { close(): Promise<void> }>(
  rows: Rows<Stage>,
  open: () => Promise<Stage>,
  { only, repeats, say }: BenchOptions,
): Promise<Measured[]> {
  const wanted = Object.entries(rows).filter(([id]) => id.includes(only));
  if (wanted.length === 0) return [];
  const measured: Measured[] = [];
  const stage = await open();
  try {
    for (const [id, measure] of wanted) {
      say(`${id}: ${repeats} turns of each side …`);
      measured.push(await measure(stage, repeats));
    }
  } finally {
    await stage.close();
  }
  return measured;
}
