/** The words of the next ask: those of the process, and others where they were asked before. */
import { expect, it } from 'vitest';
import { followUpsEn } from '../../lib/domain/follow-up/words-en.ts';
import { openAskedDana } from './support/asked-dana.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const plain = (text = '') => capital(text.replace(/^Dana, /, ''));

it('are not those that were dodged', async () => {
  const { asked, ask, dealId } = await openAskedDana();
  const text = async () => plain((await asked.ask('deal', { dealId }, null))?.nextAsk?.text);
  const first = await text();
  expect(followUpsEn.time).not.toContain(first);
  const dodge = async (words: string) => {
    const commitmentId = await ask({ words, at: asked.test.env.now() });
    await asked.must('advance-commitment', { commitmentId, state: 'dodged' });
    asked.test.pass(60_000);
  };
  await dodge(first);
  const second = await text();
  expect(second).toBe(followUpsEn.time[0]);
  await dodge(second);
  expect(await text()).toBe(followUpsEn.time[1]);
});
