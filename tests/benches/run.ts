/** All rows of the bench, one after the other in one browser. */
import { ensureBuilt } from '../e2e/harness/ensure-built.ts';
import { measureChurn } from './churn.ts';
import { measureContextToDom } from './context-to-dom.ts';
import { measureLongTasks } from './long-tasks.ts';
import { measureReadDraft } from './read-draft.ts';
import type { Measured } from './row.ts';
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

const IN_BROWSER: Record<string, (stage: BenchStage, repeats: number) => Promise<Measured>> = {
  'churn-script-time': measureChurn,
  'context-to-dom': measureContextToDom,
  'long-tasks': measureLongTasks,
  'typing-latency': measureTyping,
};

/** @throws when the extension does not build or the browser does not start */
export async function runBench({ repeats, only, say }: BenchOptions): Promise<Measured[]> {
  const built = await ensureBuilt();
  const measured = measureSiteScripts(built).filter(({ row }) => row.id.includes(only));
  if ('read-draft'.includes(only)) measured.push(await measureReadDraft(repeats));
  const wanted = Object.entries(IN_BROWSER).filter(([id]) => id.includes(only));
  if (wanted.length === 0) return measured;
  const stage = await openBenchStage(built, say);
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
