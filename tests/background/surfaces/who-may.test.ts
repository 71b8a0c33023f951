/** Every message from every kind of sender, to the worker as it runs: what the threat model's table says, and no more. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ROOT } from '../../architecture/sources.ts';
import type { TestPort } from '../support/fake-browser.ts';
import { GMAIL_SEEN } from '../../page/support/gmail-seen.ts';
import { ASKED, LINKEDIN_SEEN, reports } from '../support/messages.ts';
import type { Said } from '../support/messages.ts';
import { startWorker } from '../support/running-worker.ts';
import type { RunningWorker } from '../support/running-worker.ts';
import { GROUPS, SPEAKERS } from '../support/who-may.ts';
import type { Group, Speaker } from '../support/who-may.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const GMAIL = SPEAKERS.find(({ who }) => who === 'content script of Gmail');
const LINKEDIN = SPEAKERS.find(({ who }) => who === 'content script of LinkedIn');

let worker: RunningWorker;
beforeAll(async () => {
  worker = await startWorker();
});

/** Longer than anything that was set going takes to begin. */
const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

function refusalIn(reply: Record<string, unknown>): boolean {
  const { problem } = (reply['result'] ?? reply) as { problem?: string };
  return problem === 'not-allowed';
}

const answerTo = (port: TestPort, request: string) => port.heard.find((reply) => reply['request'] === request);

const settings = () => worker.inside((book) => book.settings.get('settings'));

/** What is not answered is told by what it does: see below. */
const isAnswered = ({ message }: Said): boolean => 'request' in message && message['type'] !== 'unsubscribe';

/** Asks all of them at once on a port of their own; `true` = carried out, or refused for another reason than who asks. */
async function mayAsk({ sender }: Speaker, asked: readonly Said[]): Promise<Record<string, boolean>> {
  const port = worker.connect('surface', sender);
  asked.forEach(({ message }, at) => port.say({ ...message, request: `r${at}`, ...commandIdOf(message) }));
  if (port.closed()) {
    await aWhile();
    expect(port.heard).toEqual([]);
    return Object.fromEntries(asked.map(({ what }) => [what, false]));
  }
  const replies = await Promise.all(
    asked.map(({ what }, at) =>
      vi.waitFor(() => answerTo(port, `r${at}`) ?? Promise.reject(new Error(`no answer to ${what}`)), 60_000),
    ),
  );
  port.end();
  return Object.fromEntries(asked.map(({ what }, at) => [what, !refusalIn(replies[at] ?? {})]));
}

const commandIdOf = (message: object): object => ('commandId' in message ? { commandId: crypto.randomUUID() } : {});

const wanted = ({ may }: Speaker, asked: readonly Said[]) =>
  Object.fromEntries(asked.map(({ what, group }) => [what, may.includes(group)]));

describe.each(SPEAKERS)('$who', (speaker) => {
  it('asks what the table says', async () => {
    const asked = ASKED.filter((said) => isAnswered(said) && said.group !== 'data');
    expect(asked.length).toBeGreaterThan(150);
    expect(await mayAsk(speaker, asked)).toEqual(wanted(speaker, asked));
  });

  it('reaches the files and the whole book where the table says', async () => {
    await worker.must('create-deal', { accountName: speaker.who, dealName: speaker.who });
    const before = await worker.everything();
    const acts = ASKED.filter(({ group }) => group === 'data');
    // Those who may, one after the other: each is carried out.
    for (const asked of speaker.may.includes('data') ? acts.map((said) => [said]) : [acts]) {
      expect(await mayAsk(speaker, asked)).toEqual(wanted(speaker, asked));
    }
    // The last of them was to delete everything.
    if (speaker.may.includes('data')) expect(await worker.inside((book) => book.deals.count())).toBe(0);
    else expect(await worker.everything()).toBe(before);
  });

  it('is heard on the page’s port where the table says, and on no other', () => {
    const heard = speaker.may.includes('report');
    expect(worker.connect('page', speaker.sender).closed()).toBe(!heard);
    const surface = (['query', 'command', 'dashboard', 'data'] satisfies Group[]).some((group) =>
      speaker.may.includes(group),
    );
    expect(worker.connect('surface', speaker.sender).closed()).toBe(!surface);
    for (const name of ['', 'Page', 'surface ', 'toString']) {
      expect(worker.connect(name, speaker.sender).closed()).toBe(true);
    }
  });

  it('changes nothing by what is not its own to say', async () => {
    const [page, surface] = [worker.connect('page', speaker.sender), worker.connect('surface', speaker.sender)];
    const before = await worker.everything();
    const site = speaker === LINKEDIN ? LINKEDIN_SEEN : GMAIL_SEEN;
    // A page's words on the surface's port, and a surface's on the page's, and of the other site.
    for (const { message } of reports(site)) if (message['type'] !== 'layout') surface.say(message);
    for (const { message } of ASKED) if (message['type'] !== 'layout') page.say(message);
    const other = speaker === GMAIL ? LINKEDIN_SEEN : GMAIL_SEEN;
    for (const { message } of reports(other)) if (message['type'] !== 'layout') page.say(message);
    if (!speaker.may.includes('report')) for (const { message } of reports(site)) page.say(message);
    if (!speaker.may.includes('page')) surface.say({ type: 'layout', open: false, width: 333 });
    await aWhile();
    expect(await worker.everything()).toBe(before);
    page.end();
    surface.end();
  });
});

describe('what has no answer', () => {
  it('is done for those who may', async () => {
    const page = worker.connect('page', GMAIL?.sender);
    page.say(reports(GMAIL_SEEN)[0]?.message);
    await vi.waitFor(async () => expect((await settings())?.ownAddresses).toEqual(['alex@larkfield.example']), 60_000);
    const frame = worker.connect('surface', SPEAKERS.find(({ may }) => may.includes('page'))?.sender);
    frame.say({ type: 'hello', surface: 'sidebar', windowId: null });
    frame.say({ type: 'layout', open: true, width: 411 });
    frame.say({ type: 'release-keys' });
    await vi.waitFor(() => {
      expect(page.heard).toContainEqual({ type: 'surface-ready' });
      // Here the browser's word for a key is the key.
      const words = { sidebar: 'sidebar', open: 'open', noRoom: 'noRoom', blocked: 'blocked', updated: 'updated' };
      expect(page.heard).toContainEqual({ type: 'layout', open: true, width: 411, place: 'page', words });
      expect(page.heard).toContainEqual({ type: 'focus', to: 'page' });
    }, 60_000);
    page.say({ type: 'layout', open: true, width: 388 });
    await vi.waitFor(async () => expect((await settings())?.sidebarWidth).toBe(388), 60_000);
    page.end();
    frame.end();
  });

  it('is kept for a surface beside a page, as it was said, and let go again', async () => {
    const { created: dealId } = await worker.must('create-deal', { accountName: 'Half', dealName: 'Half' });
    const text = { form: 'log', dealId, threadKey: 't', fields: '{"note":"Half a"}', caret: { field: 0, at: 6 } };
    const frame = worker.connect('surface', SPEAKERS.find(({ may }) => may.includes('keep'))?.sender);
    frame.say({ type: 'subscribe', request: 'live', name: 'unfinished', args: {} });
    const seen = () => frame.heard.filter((reply) => reply['request'] === 'live').at(-1)?.['value'];
    frame.say({ type: 'keep', request: 'k1', text });
    await vi.waitFor(() => expect(seen()).toEqual([text]), 60_000);
    // In the order in which they were said, and without waiting.
    for (const at of [2, 3, 4])
      frame.say({ type: 'keep', request: `k${at}`, text: { ...text, fields: `{"n":${at}}` } });
    await vi.waitFor(() => expect(seen()).toEqual([{ ...text, fields: '{"n":4}' }]), 60_000);
    frame.say({ type: 'keep', request: 'k5', text: { ...text, fields: 'x'.repeat(30_001) } });
    frame.say({ type: 'keep', request: 'k6', text: { ...text, fields: null } });
    await vi.waitFor(() => expect(seen()).toEqual([]), 60_000);
    expect(answerTo(frame, 'k4')).toMatchObject({ ok: true });
    expect(answerTo(frame, 'k5')).toBeUndefined();
    frame.end();
  });

  it('lets no page answer for another, nor with another kind of answer', async () => {
    const [gmail, linkedin] = [GMAIL, LINKEDIN].map((speaker) => worker.connect('page', speaker?.sender));
    const frame = worker.connect('surface', SPEAKERS.find(({ may }) => may.includes('page'))?.sender);
    frame.say({ type: 'insert', request: 'mine', draft: null, text: 'Could you?' });
    const request = await vi.waitFor(() => {
      const asked = gmail?.heard.find(({ type }) => type === 'insert');
      return asked ? String(asked['request']) : Promise.reject(new Error('not asked yet'));
    }, 60_000);
    linkedin?.say({ type: 'inserted', request, ok: true });
    gmail?.say({ type: 'selection', request, selection: { text: 'x', messageId: null, draftId: null, sender: null } });
    await aWhile();
    expect(answerTo(frame, 'mine')).toBeUndefined();
    gmail?.say({ type: 'inserted', request, ok: true });
    await vi.waitFor(() => expect(answerTo(frame, 'mine')).toMatchObject({ ok: true, value: true }), 60_000);
  });
});

it('has no other door: nothing listens to single messages, nor to other extensions and pages', () => {
  expect(Object.entries(worker.doors).map(([name, { listeners }]) => [name, listeners.length])).toEqual([
    ['onMessage', 0],
    ['onMessageExternal', 0],
    ['onConnectExternal', 0],
  ]);
});

it('is what the threat model shows', () => {
  const file = join(ROOT, 'docs/threat-model.md');
  const groups = Object.keys(GROUPS) as Group[];
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const table = [
    row(['who speaks', ...Object.values(GROUPS)]),
    row(['who speaks', ...groups].map(() => '---')),
    ...SPEAKERS.map(({ who, may }) => row([who, ...groups.map((group) => (may.includes(group) ? 'yes' : ''))])),
  ].join('\n');
  const text = readFileSync(file, 'utf8');
  const drawn = text.replace(/(<!-- who-may -->\n)[\s\S]*(\n<!-- \/who-may -->)/, `$1${table}$2`);
  expect(text).toContain('<!-- who-may -->');
  if (process.env['UPDATE_DOCS']) writeFileSync(file, drawn);
  expect(readFileSync(file, 'utf8')).toBe(drawn);
});
