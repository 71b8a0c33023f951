/** A rep's own words go into the draft by keys alone: found by shortcut, the blank asked for, one undo step. */
import { expect, it } from 'vitest';
import { useStage } from '../use-stage.ts';

const stage = useStage({ thirdPartyCookies: 'blocked' });

it('a snippet is filled from the deal, asks for what is missing, and is put at the caret', async () => {
  await stage.book.run('save-snippet', {
    name: 'After the fair',
    shortcut: 'fair',
    text: '{first_name}, good to meet you at {fair}.\nWould {date} suit {company}?',
  });
  await stage.book.run('start-snippets', {});
  const { page, sidebar } = await stage.openGmail();
  await page.locator('[gh=cm]').click();
  const dialog = page.locator('[role=dialog]').filter({ has: page.locator('[g_editable=true]') });
  await dialog.locator('input[peoplekit-id]').first().fill('helena.prado@tessera-materials.example');
  await page.keyboard.press('Enter');
  await sidebar.getByRole('button', { name: 'Create the deal' }).click();
  await sidebar.getByRole('heading', { name: 'Tessera Materials' }).waitFor();
  const body = dialog.locator('[role=textbox][g_editable=true]');
  await body.click();
  await page.keyboard.press('Control+Home');

  await sidebar.locator('h1').click();
  await sidebar.locator('body').press('s');
  await sidebar.getByRole('searchbox', { name: /^Find/ }).fill('fair');
  // At once, while the list still shows what fits the next ask.
  await sidebar.getByRole('searchbox', { name: /^Find/ }).press('Enter');
  await sidebar.getByRole('textbox', { name: 'Fair' }).fill('the Hannover fair');
  await sidebar.getByRole('textbox', { name: 'Fair' }).press('Enter');

  await expect.poll(() => body.innerText()).toMatch(/^Helena, good to meet you at the Hannover fair\.\s+Would \w+day/);
  expect(await body.innerText()).toMatch(/suit Tessera Materials\?/);
  expect(await body.innerText()).not.toMatch(/[{}]/);
  const { rows } = await stage.book.ask('snippets', { text: 'fair' });
  await expect.poll(async () => (await stage.book.ask('snippets', { text: 'fair' })).rows[0]?.snippet.uses).toBe(1);
  expect(rows).toHaveLength(1);
  await body.focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => body.innerText()).not.toContain('Helena');
  await page.close();
});
