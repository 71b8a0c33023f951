/** Four surfaces that write at once, two sidebars and two dashboards, and the book as it lies in the browser's database. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import type { RedPenBrowser } from '../../e2e/harness/index.ts';
import type { Stage } from '../../e2e/stage.ts';
import { bundleScript } from '../../pages/server/bundle.ts';
import { brokenIn } from '../support/raw-tables.ts';
import type { Writing, WritingWorld } from './writing-surface.ts';

const SCRIPT = fileURLToPath(new URL('writing-surface.ts', import.meta.url));

type Surface = Page | Frame;

export interface Surfaces {
  /** What they were told until now. */
  look(): Promise<Writing>;
  stop(): Promise<Writing>;
}

/** @param named begins the words that they write, so that a later look tells them apart */
export async function startWriting(stage: Stage, named: string): Promise<Surfaces> {
  const { rows } = await stage.book.ask('deals', { text: 'Northwind' });
  const dealId = rows[0]?.deal.id ?? '';
  const script = await bundleScript(SCRIPT);
  const surfaces: Surface[] = [
    (await stage.openGmail()).sidebar,
    (await stage.openGmail()).sidebar,
    await stage.browser.openPage(dashboardOf(stage.browser)),
    await stage.browser.openPage(dashboardOf(stage.browser)),
  ];
  for (const [at, surface] of surfaces.entries()) {
    await surface.evaluate(script);
    const start = ([name, id]: readonly [string, string]) =>
      (globalThis as unknown as WritingWorld).startWriting(name, id);
    await surface.evaluate(start, [`${named} surface ${at}`, dealId] as const);
  }
  const all = async (ask: (surface: Surface) => Promise<Writing>) => {
    const told = await Promise.all(surfaces.map(ask));
    return { acknowledged: told.flatMap((one) => one.acknowledged), shown: told.flatMap((one) => one.shown) };
  };
  return {
    look: () => all((surface) => surface.evaluate(() => (globalThis as unknown as WritingWorld).writing as Writing)),
    stop: () => all((surface) => surface.evaluate(() => (globalThis as unknown as WritingWorld).stopWriting())),
  };
}

function dashboardOf({ extensionId }: RedPenBrowser): string {
  return `chrome-extension://${extensionId}/dashboard.html`;
}

/** Runs in the dashboard: all rows of all tables, past everything that could mend them. */
async function readTables(): Promise<[string, [string, unknown][]][]> {
  const ready = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('unreadable')));
    });
  // Where the browser could do nothing with it, the book stands in another place: see lib/store/opening/place.ts.
  const { chrome, navigator: browser } = globalThis as unknown as {
    chrome: { storage: { local: { get(key: string): Promise<{ place?: number }> } } };
    navigator: { storageBuckets: { open(name: string): Promise<{ indexedDB: IDBFactory }> } };
  };
  const { place = 0 } = await chrome.storage.local.get('place');
  const factory = place === 0 ? indexedDB : (await browser.storageBuckets.open(`book-${place}`)).indexedDB;
  const [found] = await factory.databases();
  if (!found?.name) return [];
  const database = await ready(factory.open(found.name));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const tables = await Promise.all(
    names.map(async (name): Promise<[string, [string, unknown][]]> => {
      const store = transaction.objectStore(name);
      const [keys, rows] = await Promise.all([ready(store.getAllKeys()), ready(store.getAll())]);
      return [name, keys.map((key, at) => [JSON.stringify(key), rows[at]])];
    }),
  );
  database.close();
  return tables;
}

/** Every acknowledged write once, none twice, and a sound book. @returns how many there are */
export async function holdAgainst(stage: Stage, named: string, acknowledged: readonly string[]): Promise<number> {
  const tables = new Map((await stage.book.page.evaluate(readTables)).map(([name, rows]) => [name, new Map(rows)]));
  const words = [...(tables.get('commitments')?.values() ?? [])].map((row) => (row as { words: string }).words);
  const written = words.filter((text) => text.startsWith(named));
  const kept = new Set(written);
  assert.deepEqual(
    // Their beginning says which.
    acknowledged.filter((text) => !kept.has(text)).map((text) => text.slice(0, 60)),
    [],
    'acknowledged and lost',
  );
  assert.equal(written.length, kept.size, 'written twice');
  assert.deepEqual(brokenIn(tables), []);
  return written.length;
}
