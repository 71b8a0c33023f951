/** Deal and next ask leave room for a draft in the first 420 px, whatever the client is called and in every language. */
import { LANGUAGE_CODES } from '../../../lib/domain/rows/languages.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Frame } from 'playwright-core';
import { useStage } from '../use-stage.ts';

const FIRST_PANELS_PX = 420;
/** What a draft needs at least to say one thing. */
const DRAFT_LINE_PX = 44;
/** On its way, and behind; clients of both short and long names. */
const SUBJECTS = [
  'Shift planning at the Rotterdam hub',
  'Invitation to tender: workforce scheduling',
  'Security review: open points',
  'Seasonal teams in the Algarve',
];

const stage = useStage();

/** Where the panel ends, from the top of the sidebar. */
const endOf = (sidebar: Frame, selector: string): Promise<number> =>
  sidebar.locator(selector).evaluate((element) => element.getBoundingClientRect().bottom + scrollY);

describe.each(LANGUAGE_CODES)('in %s', (language) => {
  beforeAll(async () => {
    const { processes } = await stage.book.ask('summary', {});
    const processId = processes.find((process) => process.language === language)?.id ?? '';
    await stage.book.run('remove-sample', {});
    await stage.book.run('change-settings', { language, processId });
    await stage.book.run('load-sample', {});
  });

  it.each(SUBJECTS)('beside "%s"', async (subject) => {
    const { page, sidebar } = await stage.openGmail();
    await stage.openThread(page, subject);
    await sidebar.locator('.next-ask').waitFor();
    // Parts of a pixel are what letters are made of.
    expect(Math.floor(await endOf(sidebar, '.next-ask'))).toBeLessThanOrEqual(FIRST_PANELS_PX - DRAFT_LINE_PX);
    // What is cut off after two lines is one press away.
    const words = sidebar.locator('.next-ask-text .next-ask-words');
    await words.click();
    const isCut = () => words.evaluate((element) => element.scrollHeight > element.clientHeight);
    await expect.poll(isCut).toBe(false);
    await page.close();
  });
});
