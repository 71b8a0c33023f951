/** A rep writes to a stranger: the account is offered, the deal begins in Target, the next ask goes into the draft. */
import { describe, expect, it } from 'vitest';
import { useStage } from '../use-stage.ts';

describe.each(['allowed', 'blocked'] as const)('with third-party cookies %s', (thirdPartyCookies) => {
  const stage = useStage({ thirdPartyCookies });

  it('offers the account, creates the deal, and inserts the next ask at the caret', async () => {
    const { page, sidebar } = await stage.openGmail();
    await page.locator('[gh=cm]').click();
    const dialog = page.locator('[role=dialog]').filter({ has: page.locator('[g_editable=true]') });
    await dialog.locator('input[peoplekit-id]').first().fill('helena.prado@tessera-materials.example');
    await page.keyboard.press('Enter');
    await dialog.locator('input[name=subjectbox]').fill('Planning across two plants');
    const body = dialog.locator('[role=textbox][g_editable=true]');
    await body.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Hello Helena, ');

    const account = sidebar.getByRole('textbox', { name: 'Account' });
    await account.waitFor();
    expect(await account.inputValue()).toBe('Tessera Materials');
    await sidebar.getByRole('button', { name: 'Create the deal' }).click();
    await sidebar.getByRole('heading', { name: 'Tessera Materials' }).waitFor();
    const deals = await stage.book.ask('deals', { text: 'Tessera' });
    expect(deals.rows.map((row) => row.deal.stage)).toEqual(['target']);

    const ask = (await sidebar.locator('.next-ask-text').first().innerText()).trim();
    await sidebar.getByRole('button', { name: /^Insert/ }).click();
    await expect.poll(() => body.innerText()).toContain(ask.slice(0, 40));
    const withAsk = await body.innerText();
    expect(withAsk.trimStart()).toMatch(/^Hello Helena,/);
    expect(withAsk.indexOf(ask.slice(0, 40))).toBeLessThan(withAsk.indexOf('Larkfield'));
    expect(withAsk).not.toMatch(/[{}]/);
    // One undo step takes the whole of it back.
    await body.focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => body.innerText()).not.toBe(withAsk);
    expect((await body.innerText()).trimStart()).toMatch(/^Hello Helena,/);
    await page.close();
  });
});
