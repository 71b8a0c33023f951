/** What needs the rep today, in the built extension: the badge, the page, and notifications that come once and only when wanted. */
import { expect, test } from 'vitest';
import { useStage } from '../use-stage.ts';

const stage = useStage({ book: 'empty', notifications: 'granted', locale: 'en-GB' });

interface WorkerApi {
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  alarms: {
    onAlarm: { dispatch(alarm: object): void };
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
  };
  notifications: {
    create(id: string, options: { title: string; message: string }): Promise<string>;
    getAll(): Promise<Record<string, unknown>>;
    onClicked: { dispatch(id: string): void };
  };
  permissions: { contains(asked: object): Promise<boolean> };
}

async function inWorker<T>(act: (api: WorkerApi) => Promise<T>): Promise<T> {
  const worker = await stage.browser.worker();
  return worker.evaluate<T>(`(${act.toString()})(globalThis.chrome)`);
}

/** From here on the worker notes what it shows. */
const watch = () =>
  inWorker(async (api) => {
    const shown: string[] = [];
    Object.assign(globalThis, { shown });
    const create = api.notifications.create.bind(api.notifications);
    // Once the browser has it: it loads the picture first, and only then has it in its list.
    api.notifications.create = async (id, options) => {
      const made = await create(id, options);
      shown.push(`${id}|${options.title}|${options.message}`);
      return made;
    };
  });
const shown = () => inWorker(() => Promise.resolve([...(globalThis as unknown as { shown: string[] }).shown]));
const ring = () =>
  inWorker((api) => Promise.resolve(api.alarms.onAlarm.dispatch({ name: 'look', scheduledTime: Date.now() })));

function localDay(): string {
  const day = new Date();
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

async function recordPromise(account: string): Promise<void> {
  const { created } = (await stage.book.run('create-deal', { accountName: account, dealName: 'Rota' })) as {
    created: string;
  };
  const due = { date: localDay() };
  const promise = { dealId: created, kind: 'other' as const, words: 'I send the plan.', direction: 'we' as const, due };
  await stage.book.run('record-commitment', promise);
}

test('a promise that is due stands on the badge and in Today, and leaves both when it is kept', async () => {
  await recordPromise('Tall Oaks');
  await expect.poll(() => inWorker((api) => api.action.getBadgeText({}))).toBe('1');
  const page = await stage.browser.openPage(`chrome-extension://${stage.browser.extensionId}/dashboard.html#/deals`);
  await page.locator('h1').waitFor();
  // On a busy machine the two keys may come too far apart to be one step.
  await expect
    .poll(async () => {
      await page.keyboard.press('g');
      await page.keyboard.press('t');
      return page.url();
    })
    .toContain('#/today');
  await page.locator('.today-item', { hasText: 'Tall Oaks' }).waitFor();
  await page.getByRole('button', { name: 'Kept: I send the plan.' }).click();
  await page.getByText('Nothing needs you today.').waitFor();
  await expect.poll(() => inWorker((api) => api.action.getBadgeText({}))).toBe('');
  await page.keyboard.press('Control+z');
  await page.locator('.today-item', { hasText: 'Tall Oaks' }).waitFor();
  await page.close();
});

test('nothing is shown before the rep switches it on; then one digest a day, whoever looks, also after a restart', async () => {
  // Any hour and day at which this test may run.
  const always = { digestAt: '00:00', quietFrom: '12:00', quietTo: '12:00', workingDays: [1, 2, 3, 4, 5, 6, 7] };
  await watch();
  await stage.book.run('change-settings', always);
  await ring();
  await expect.poll(() => inWorker((api) => api.alarms.get('look'))).toBeTruthy();
  expect(await shown()).toEqual([]);
  const page = await stage.browser.openPage(`chrome-extension://${stage.browser.extensionId}/dashboard.html#/settings`);
  await page.getByLabel('With numbers').click();
  const digest = `digest:${localDay()}|One thing needs you today|1 promise due`;
  await expect.poll(shown).toEqual([digest]);
  await ring();
  await ring();
  await recordPromise('Low Elms');
  expect(await shown()).toEqual([digest]);
  await page.close();
  await stage.browser.stopWorker();
  await watch();
  await ring();
  await recordPromise('Old Yews');
  expect(await shown()).toEqual([]);
});

test('no notification, number or title holds what was written; a company only where names are allowed', async () => {
  const names = { account: 'Quillfeather', deal: 'Fleetwhisper', person: 'Marigold Zephyrine', words: 'Brambleword' };
  const soon = new Date(Date.now() + 10 * 60_000);
  const two = (part: number) => String(part).padStart(2, '0');
  const date = [soon.getFullYear(), two(soon.getMonth() + 1), two(soon.getDate())].join('-');
  const due = { date, time: `${two(soon.getHours())}:${two(soon.getMinutes())}` };
  const { created: dealId } = (await stage.book.run('create-deal', {
    accountName: names.account,
    dealName: names.deal,
    people: [{ name: names.person }],
  })) as { created: string };
  const { rows } = await stage.book.ask('contacts', { text: 'Marigold', limit: 1 });
  const contactId = rows[0]?.contact.id ?? '';
  expect(contactId).not.toBe('');
  const remind = async (notify: 'numbers' | 'names'): Promise<string> => {
    await watch();
    await stage.book.run('change-settings', { notify });
    const promise = { dealId, contactId, kind: 'other' as const, words: names.words, direction: 'we' as const, due };
    await stage.book.run('record-commitment', promise);
    await expect.poll(async () => (await shown()).length).toBe(1);
    const titles = await Promise.all(stage.browser.context.pages().map((tab) => tab.title()));
    const rest = await inWorker(async (api) => [
      await api.notifications.getAll(),
      await api.action.getBadgeText({}),
      await api.action.getTitle({}),
    ]);
    // What the browser itself has taken, by its id.
    const [one = ''] = await shown();
    expect(Object.keys(rest[0] as object)).toContain(one.split('|')[0]);
    return JSON.stringify([one, rest, titles]);
  };
  const holds = (text: string) => Object.values(names).filter((name) => text.includes(name));
  expect(holds(await remind('numbers'))).toEqual([]);
  expect(holds(await remind('names'))).toEqual([names.account]);
  // Nor do those of before stay in the browser's list once names are not allowed any more.
  const page = await stage.browser.openPage(`chrome-extension://${stage.browser.extensionId}/dashboard.html#/settings`);
  await page.getByLabel('With numbers').click();
  await expect.poll(() => inWorker((api) => api.notifications.getAll())).toEqual({});
  await page.close();
});

test('a click on it opens Today; switching off gives the permission back', async () => {
  await inWorker((api) => Promise.resolve(api.notifications.onClicked.dispatch('digest')));
  await expect.poll(() => stage.browser.context.pages().some((tab) => tab.url().endsWith('#/today'))).toBe(true);
  const page = await stage.browser.openPage(`chrome-extension://${stage.browser.extensionId}/dashboard.html#/settings`);
  await page.getByLabel('None').click();
  const granted = () => inWorker((api) => api.permissions.contains({ permissions: ['notifications'] }));
  await expect.poll(granted).toBe(false);
  expect((await stage.book.ask('summary', {})).settings.notify).toBe('off');
});
