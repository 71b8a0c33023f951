// @vitest-environment jsdom
/** What is asked for before words go into the draft, while the draft goes on changing beside it. */
import { afterEach, expect, it, vi } from 'vitest';
import { answersOf, shown } from '../../gallery/answers.ts';
import { dealView } from '../../gallery/views/deal.ts';
import { lensNothing, lensView } from '../../gallery/views/lens.ts';
import { withDraft } from '../../gallery/views/page.ts';
import { SNIPPETS } from '../../gallery/views/snippets.ts';
import { drawSidebar } from '../support/draw-sidebar.ts';
import type { Drawn } from '../support/draw-sidebar.ts';
import { settle } from '../support/settle.ts';

// A busy machine may take long over jsdom; what is tested here is not speed.
vi.setConfig({ testTimeout: 30_000 });

let drawn: Drawn;
afterEach(() => drawn.end());

async function fill(words: string): Promise<void> {
  for (const field of drawn.root.querySelectorAll<HTMLInputElement>('.blanks input')) {
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle();
  }
}

it('greets whom the draft goes to by now, in a snippet', async () => {
  drawn = await drawSidebar(answersOf(shown({ page: withDraft() })));
  await drawn.press('s');
  drawn.find('.pick-row', 'After the fair').click();
  await settle();
  await fill('Hannover');
  expect(drawn.find('.blanks-preview').textContent).toContain('Hannover, Dana');
  drawn.client.answers.snippets = {
    ...SNIPPETS,
    rows: SNIPPETS.rows.map((row) => ({ ...row, values: { ...row.values, first_name: 'Tomas' } })),
  };
  drawn.client.renew();
  await settle();
  expect(drawn.find('.blanks-preview').textContent).toContain('Hannover, Tomas');
  drawn.find('.blanks button', 'Insert').click();
  await settle();
  expect(drawn.client.inserted).toEqual(['Good to meet you at Hannover, Tomas. Hannover stayed with me.']);
});

it('greets whom the draft goes to by now, in a suggested ask', async () => {
  const text = 'Dana, is {their pain} going to change?';
  const nextAsk = { ...dealView().nextAsk, text } as NonNullable<ReturnType<typeof dealView>['nextAsk']>;
  const view = shown({ page: withDraft(), deal: dealView({ nextAsk }) });
  drawn = await drawSidebar(answersOf(view, {}, { ...lensNothing(), missing: nextAsk, words: text }));
  drawn.find('.lens button', 'Insert').click();
  await settle();
  await fill('the night shift');
  const words = 'Tomas, is {their pain} going to change?';
  drawn.client.answers.lens = lensView({ missing: { ...nextAsk, text: words }, goesTo: { name: 'Tomas Berg' }, words });
  drawn.client.renew();
  await settle();
  drawn.find('.blanks button', 'Insert').click();
  await settle();
  expect(drawn.client.inserted).toEqual(['Tomas, is the night shift going to change?']);
});
