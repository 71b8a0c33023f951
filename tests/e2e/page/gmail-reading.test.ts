/** The Gmail adapter against the Gmail double in a real browser: when it looks, and what it reads. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { startDriver } from './gmail-reading/drive.ts';
import type { Beside, Driver, Reading } from './gmail-reading/drive.ts';

let driver: Driver;
let page: Page;
let ask: Beside['ask'];

async function open(path: string): Promise<void> {
  ({ page, ask } = await driver.open(path));
}

async function openThread(): Promise<void> {
  await page.click('tr.zA');
  await page.waitForSelector('.a3s');
}

const calls = (): Promise<{ at: number; reading: Reading }[]> => ask('site.calls');

beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver.close());

describe('observing', () => {
  it('reports a thread within two frames of its ids agreeing, and nothing while nothing changes', async () => {
    await open('?lag=60&lateIds=120');
    await ask('site.observe()');
    const legacy = await page.$eval('tr.zA [data-legacy-thread-id]', (row) =>
      row.getAttribute('data-legacy-thread-id'),
    );
    const seen = ask<number>(`site.framesUntilReported(${JSON.stringify(legacy)})`);
    await page.click('tr.zA');
    expect(await seen).toBeLessThanOrEqual(2);
    expect((await calls()).at(-1)?.reading.settled).toBe(true);
    await page.waitForTimeout(1_000);
    const before = (await calls()).length;
    await page.waitForTimeout(1_500);
    expect((await calls()).length).toBe(before);
  });

  it('never says that a page is settled on the thread before', async () => {
    await open('?lag=150&lateIds=150');
    await ask('site.observe()');
    await page.click('tr.zA >> nth=1');
    await page.waitForSelector('h2[data-legacy-thread-id]');
    await page.waitForTimeout(600);
    for (let step = 0; step < 3; step += 1) {
      await page.keyboard.press('j');
      await page.waitForTimeout(900);
    }
    const settled = (await calls()).filter(({ reading }) => reading.settled && reading.context.openThread);
    const shown = settled.map(({ reading: { context } }) => [
      context.urlThread?.threadId,
      context.openThread?.threadId,
    ]);
    expect(new Set(shown.map(([url]) => url)).size).toBe(4);
    for (const [url, heading] of shown) expect(heading).toBe(url);
  });

  it('is not called by the churn of the list', async () => {
    await open('?churn=400');
    await ask('site.observe()');
    await page.waitForTimeout(1_000);
    const before = (await calls()).length;
    await page.waitForTimeout(2_000);
    expect((await calls()).length).toBe(before);
  });

  it('hears typing, chips, the toast of a sent mail, and stops when told', async () => {
    await open('?undo=5');
    await ask('site.observe()');
    await page.keyboard.press('c');
    await page.waitForSelector('[role=dialog] [role=textbox]');
    await page.fill('[role=dialog] input[peoplekit-id] >> nth=0', 'dana@northwind.example');
    await page.keyboard.press('Enter');
    await page.fill('[role=dialog] input[name=subjectbox]', 'Pilot');
    await page.focus('[role=dialog] [role=textbox]');
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Could you send it?');
    await page.waitForTimeout(800);
    const draft = (await calls()).at(-1)?.reading.context.composes[0];
    expect(draft).toMatchObject({ subject: 'Pilot', bodyText: 'Could you send it?', focused: true, kind: 'popup' });
    expect(draft?.to.map(({ email }) => email)).toEqual(['dana@northwind.example']);
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('#link_vsm');
    await page.waitForTimeout(300);
    const last = (await calls()).at(-1)?.reading.context;
    expect(last?.toast).toMatchObject({ sent: true });
    expect(last?.composes).toEqual([]);
    await ask('site.stop()');
    const before = (await calls()).length;
    await page.keyboard.press('c');
    await page.waitForSelector('[role=dialog] [role=textbox]');
    await page.waitForTimeout(500);
    expect((await calls()).length).toBe(before);
  });
});

describe('reading', () => {
  it.each([
    ['?split=1', 'ids late in a split pane'],
    ['?hl=de&theme=dark', 'German'],
    ['?hl=ru&dir=rtl', 'Russian, right to left'],
    ['?conv=off', 'no conversation view'],
    ['?permId=missing', 'no newer id'],
    ['?permId=undefined', 'a newer id that says "undefined"'],
  ])('%s: %s', async (path) => {
    await open(path);
    await openThread();
    const { context, settled, missing } = await ask<Reading>('site.read()');
    expect({ settled, missing }).toEqual({ settled: true, missing: [] });
    expect(context.account).toBe('alex.morgan@larkfield.example');
    expect(context.openThread?.threadId).toBe(context.urlThread?.threadId);
    expect(context.messages.at(-1)).toMatchObject({ expanded: true, sender: { email: expect.stringContaining('@') } });
    expect(context.messages.at(-1)?.bodyText?.length).toBeGreaterThan(10);
  });

  it('finds the answer being written, and its thread', async () => {
    await open('');
    await openThread();
    await page.keyboard.press('r');
    await page.waitForSelector('[role=main] [role=textbox]');
    const { context, missing } = await ask<Reading>('site.read()');
    expect(missing).toEqual([]);
    const [draft] = context.composes;
    expect(draft).toMatchObject({ kind: 'inline', ...context.openThread, subject: expect.stringMatching(/^Re: /) });
    expect(draft?.to[0]?.email).toBe(context.messages.at(-1)?.sender?.email);
  });

  it('finds what is selected, with the message that it stands in', async () => {
    await open('');
    await openThread();
    await ask("getSelection().selectAllChildren(document.querySelector('[role=main] .a3s')); 0");
    const [message] = (await ask<Reading>('site.read()')).context.messages;
    const selected = await ask<{ text: string }>('site.selection(document)');
    expect(selected).toMatchObject({ messageId: message?.messageId, sender: message?.sender, draftId: null });
    expect(selected.text.length).toBeGreaterThan(10);
    await ask('getSelection().removeAllRanges(); 0');
    expect(await ask('site.selection(document)')).toBeNull();
  });

  it('takes linear time: megabytes of text, thousands of people, Gmail markup in mail', async () => {
    await open('');
    await openThread();
    const some = await fillAndRead(1_000);
    const many = await fillAndRead(4_000);
    const { context } = await ask<Reading>('site.read()');
    expect(context.messages).toHaveLength(1);
    expect(context.participants).toHaveLength(500);
    expect(context.participants).not.toContain('eve@evil.example');
    expect(many).toBeLessThan(Math.max(60, some * 12));
  });
});

/** Fills the open message with deep, fake Gmail markup and its header with people; then times a reading. */
async function fillAndRead(fakes: number): Promise<number> {
  await page.evaluate((count) => {
    const make = (name: string, attributes: Record<string, string>): Element => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      return element;
    };
    const outer = make('div', { role: 'list' });
    let inmost = outer;
    for (let depth = 0; depth < 100; depth += 1) inmost = inmost.appendChild(make('div', { role: 'list' }));
    for (let index = 0; index < count; index += 1) {
      const fake = make('div', { role: 'listitem', 'data-message-id': `#msg-f:${index}`, email: 'eve@evil.example' });
      fake.append(make('h2', { 'data-legacy-thread-id': 'ffffffffffffffff' }), make('div', { class: 'a3s' }));
      inmost.append(fake);
    }
    const people = Array.from({ length: count }, (_, index) => make('span', { email: `p${index}@contoso.example` }));
    document.querySelector('[role=main] .a3s')?.replaceChildren('word '.repeat(count * 100), outer);
    document.querySelector('[role=main] .hb')?.append(...people);
  }, fakes);
  return ask<number>('document.body.offsetWidth, site.timeReading()');
}
