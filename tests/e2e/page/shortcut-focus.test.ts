/** The shortcut opens the sidebar with the keys where they are needed, though the page still hides it when it is told. */
import { expect, it } from 'vitest';
import { useStage } from '../use-stage.ts';

const stage = useStage({ thirdPartyCookies: 'blocked' });

it('the keys are on the one act of a deal that has one, and Esc gives them back', async () => {
  const { page, sidebar } = await stage.openGmail();
  await page.locator('[gh=cm]').click();
  const dialog = page.locator('[role=dialog]').filter({ has: page.locator('[g_editable=true]') });
  await dialog.locator('input[peoplekit-id]').first().fill('helena.prado@tessera-materials.example');
  await page.keyboard.press('Enter');
  await sidebar.getByRole('button', { name: 'Create the deal' }).click();
  await sidebar.locator('main .button-primary').first().waitFor();
  await stage.browser.dispatchCommand('toggle-sidebar');
  await expect.poll(() => sidebar.frameElement().then((frame) => frame.isVisible())).toBe(false);
  await stage.browser.dispatchCommand('toggle-sidebar');
  const keysOn = () => sidebar.evaluate(() => (document.hasFocus() && document.activeElement?.className) || '');
  await expect.poll(keysOn).toContain('button-primary');
  await page.keyboard.press('Escape');
  await expect.poll(() => sidebar.evaluate(() => document.hasFocus())).toBe(false);
  await page.close();
});
