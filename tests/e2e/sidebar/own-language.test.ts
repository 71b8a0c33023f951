/** The first day of a rep whose browser speaks another language: welcome, frame and sidebar, and the process of the first deal. */
import { expect, it } from 'vitest';
import { builtInId } from '../../../lib/domain/process/built-in-ids.ts';
import { MESSAGES } from '../../../lib/locales/translate.ts';
import { SUBJECT } from '../stage.ts';
import { useStage } from '../use-stage.ts';

const words = MESSAGES.es;

const stage = useStage({ book: 'empty', locale: 'es-MX' });

it('is welcomed in it', async () => {
  const page = await stage.browser.openPage(`chrome-extension://${stage.browser.extensionId}/dashboard.html#/welcome`);
  await page.getByRole('heading', { name: words['welcome.title'] }).waitFor();
  await page.close();
});

it('begins the first deal on the process in it, and says so beside the mail', async () => {
  const { page, sidebar } = await stage.openGmail();
  await sidebar.getByRole('button', { name: words['hello.skip'] }).click();
  await stage.openThread(page, SUBJECT);
  await sidebar.getByRole('button', { name: words['offer.create'] }).click();
  await sidebar.getByRole('heading', { name: words['checklist.title'] }).waitFor();
  const { settings, processes } = await stage.book.ask('summary', {});
  expect(settings.processId).toBe(builtInId('es'));
  const own = processes.find(({ id }) => id === settings.processId);
  expect(await sidebar.locator('body').innerText()).toContain(own?.stages[0]?.name);
  await page.close();
});
