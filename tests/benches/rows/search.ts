/**
 * `search` and `search-slip`: what was typed to the answer on the surface, over the book of 10,000 deals and 100,000
 * commitments. `reference` reads every row that may be meant and looks at its words, which are prepared already.
 */
import type { Page } from 'playwright-core';
import type { SearchHit } from '../../../lib/contract/views.ts';
import { interleave, spread } from '../interleave.ts';
import { openLoader } from '../stages/kept-profile.ts';
import type { PageStage } from '../stages/page-stage.ts';
import { median, rowOfTimes } from '../row.ts';
import type { Measured } from '../row.ts';

const GOAL_TIMES = 1 / 50;

/** As they are typed: beginnings, whole words, several at once. Each is told by what it finds. */
const TYPED = ['h', 'har', 'harbour', 'northfi', 'clara dahl', 'rota 4711', 'rota thursday', 'maple 812', 'kira'];
const SLIPS = ['nrothfield', 'harbuor', 'briht', 'stonewatr', 'mapel', 'silverrigde', 'logistcs', 'packagng', 'jensne'];

export const measureSearch = (stage: PageStage, repeats: number): Promise<Measured> =>
  measure(stage, repeats, 'search', TYPED);

export const measureSearchSlip = (stage: PageStage, repeats: number): Promise<Measured> =>
  measure(stage, repeats, 'search-slip', SLIPS);

async function measure(stage: PageStage, repeats: number, id: string, texts: readonly string[]): Promise<Measured> {
  const [dashboard, scanner] = [await stage.context.newPage(), await openLoader(stage.context, stage.many)];
  await dashboard.goto(`${stage.many.origin}/dashboard.html#/privacy`);
  await dashboard.locator('.rail').waitFor();
  const textOf = (turn: number): string => texts[turn % texts.length] ?? '';
  const nothing: string[] = [];
  let scanned = 0;
  await ask(dashboard, textOf(0));
  const pair = await interleave(
    repeats,
    async (turn) => {
      const { ms, hits } = await ask(dashboard, textOf(turn));
      if (hits.length === 0) nothing.push(textOf(turn));
      return ms;
    },
    async (turn) => {
      const { ms, rows } = await scan(scanner, textOf(turn).split(' '));
      scanned = rows;
      return ms;
    },
  );
  await dashboard.close();
  await scanner.close();
  const say = (value: number) => `${value.toFixed(1)} ms`;
  const missed = nothing.length > 0 ? `; nothing found for ${nothing.join(', ')}` : '';
  return {
    row: rowOfTimes(id, median(pair.ours), median(pair.reference), GOAL_TIMES),
    unit: 'ms',
    note: `${scanned} records; ours ${spread(pair.ours, say)}, reference ${spread(pair.reference, say)}${missed}`,
  };
}

interface Port {
  postMessage(message: unknown): void;
  onMessage: { addListener(listener: (message: Record<string, unknown>) => void): void };
}

/** Over a port that is open already, as the palette's is. */
async function ask(page: Page, text: string): Promise<{ ms: number; hits: SearchHit[] }> {
  const answer = await page.evaluate(async (words) => {
    const world = globalThis as unknown as {
      benchPort?: Port;
      chrome: { runtime: { connect(info: { name: string }): Port } };
    };
    if (!world.benchPort) {
      world.benchPort = world.chrome.runtime.connect({ name: 'surface' });
      world.benchPort.postMessage({ type: 'hello', surface: 'dashboard', windowId: null });
    }
    const port = world.benchPort;
    const request = crypto.randomUUID();
    const answered = new Promise<unknown>((resolve, reject) => {
      port.onMessage.addListener((message) => {
        if (message['request'] !== request) return;
        if (message['ok'] === true) resolve(message['value']);
        else reject(new Error(String(message['problem'])));
      });
    });
    const start = performance.now();
    port.postMessage({ type: 'query', request, name: 'search', args: { text: words, limit: 12 } });
    const hits = await answered;
    return { ms: performance.now() - start, hits };
  }, text);
  return answer as { ms: number; hits: SearchHit[] };
}

function scan(page: Page, words: string[]): Promise<{ ms: number; rows: number }> {
  return page.evaluate(
    (all) =>
      (globalThis as unknown as { scanAll(words: string[]): Promise<{ ms: number; rows: number }> }).scanAll(all),
    words,
  );
}
