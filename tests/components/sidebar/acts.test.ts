// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answersOf, shown } from '../../gallery/answers.ts';
import type { Answers } from '../../gallery/fake-client.ts';
import { STATES } from '../../gallery/states.ts';
import { dealView } from '../../gallery/views/deal.ts';
import { linkedinPage, withDraft } from '../../gallery/views/page.ts';
import { drawSidebar } from '../support/draw-sidebar.ts';
import type { Drawn } from '../support/draw-sidebar.ts';
import { settle } from '../support/settle.ts';

// A busy machine may take long over jsdom; what is tested here is not speed.
vi.setConfig({ testTimeout: 30_000 });

let drawn: Drawn;
const draw = async (answers: Answers) => {
  drawn = await drawSidebar(answers);
};
const click = async (selector: string, text: string | RegExp) => {
  drawn.find(selector, text).click();
  await settle();
};
afterEach(() => drawn.end());

describe('acts', () => {
  it('inserts into the draft, and then offers to record', async () => {
    await draw(answersOf(shown({ page: withDraft() })));
    await click('.next-ask button', 'Insert');
    expect(drawn.client.inserted).toEqual([dealView().nextAsk?.text]);
    await click('.next-ask button', 'Record it as asked');
    expect(drawn.find('form.panel', 'Record a commitment')).toBeTruthy();
  });

  it('asks for what a suggested ask leaves open, and never inserts a slot', async () => {
    const { nextAsk } = dealView();
    const deal = dealView({ nextAsk: nextAsk && { ...nextAsk, text: 'Is {their pain} to end by {{date}}?' } });
    await draw(answersOf(shown({ page: withDraft(), deal })));
    expect(drawn.find('.next-ask-text').textContent).toBe('Is ‹Their pain› to end by ‹Date›?');
    await click('.next-ask button', 'Insert');
    expect(drawn.client.inserted).toEqual([]);
    for (const [at, value] of ['the gap', 'June'].entries()) {
      const field = drawn.root.querySelectorAll<HTMLInputElement>('form.panel input')[at];
      if (field) field.value = value;
      field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await settle();
    }
    await click('form.panel button', 'Insert');
    expect(drawn.client.inserted).toEqual(['Is the gap to end by June?']);
    expect(drawn.root.querySelector('form.panel')).toBeNull();
  });

  it('copies where nothing may be inserted', async () => {
    const copied: string[] = [];
    document.execCommand = vi.fn(() => {
      copied.push((document.activeElement as HTMLTextAreaElement).value);
      return true;
    });
    await draw(answersOf(shown({ page: linkedinPage() })));
    await click('.next-ask button', 'Copy');
    expect(copied).toEqual([dealView().nextAsk?.text]);
    expect(drawn.client.inserted).toEqual([]);
    expect(drawn.find('[role=status]', 'Copied')).toBeTruthy();
  });

  it('adds the person on the page in one click', async () => {
    await draw(STATES['linkedin']());
    await click('.page-people button', 'Add Lena Vogt');
    expect(drawn.last()).toMatchObject({ name: 'add-person', args: { dealId: 'deal', person: { name: 'Lena Vogt' } } });
  });

  it('makes one deal of a double click', async () => {
    await draw(STATES['offer']());
    const create = drawn.find('button[type=submit]', 'Create the deal');
    create.click();
    create.click();
    await settle();
    expect(drawn.client.commands.filter(({ name }) => name === 'create-deal')).toHaveLength(1);
  });

  it('makes the offered deal', async () => {
    await draw(STATES['offer']());
    await click('button[type=submit]', 'Create the deal');
    expect(drawn.last()).toMatchObject({
      name: 'create-deal',
      args: {
        accountName: 'Halden Logistics',
        domains: ['halden-logistics.example'],
        people: [{ name: 'Ruth Halden' }, {}],
      },
    });
  });

  it('takes an act back from the toast', async () => {
    await draw(STATES['shown']());
    await click('.next-ask button', 'Not now');
    await click('.toast button', 'Undo');
    expect(drawn.last()).toEqual({ name: 'undo', args: { commandId: 'command-1' } });
    expect(document.querySelector('.toast-text')?.textContent).toBe('Taken back: “Not now. It comes back.”');
  });

  it('does again what was taken back', async () => {
    await draw(STATES['shown']());
    await click('.next-ask button', 'Not now');
    await click('.toast button', 'Undo');
    await click('.toast button', 'Redo');
    expect(drawn.last()).toEqual({ name: 'undo', args: { commandId: 'command-2' } });
  });

  it('keeps the act of a guarded button from a script', async () => {
    await draw(STATES['shown']());
    await drawn.press('e');
    await click('button', 'Delete…');
    await click('.panel-danger button', 'Delete');
    expect(drawn.last()).toBeUndefined();
    expect(drawn.find('.banner', 'did not come from you')).toBeTruthy();
  });

  it('writes nothing once it is out of date', async () => {
    await draw(STATES['shown']());
    drawn.client.emit('stale', 'updated');
    await settle();
    expect(drawn.find('.banner', 'Red Pen was updated')).toBeTruthy();
    await click('.next-ask button', 'Not now');
    expect(drawn.client.commands).toEqual([]);
    expect(drawn.root.querySelector('.toast-refused')).not.toBeNull();
  });

  it('keeps words that were selected until a deal is chosen for them', async () => {
    await draw(STATES['ask']());
    drawn.client.emit('capture', {
      text: 'Can we meet on Thursday?',
      messageId: 'msg-f:1',
      draftId: null,
      sender: null,
    });
    await settle();
    expect(drawn.find('form.panel', 'Can we meet on Thursday?')).toBeTruthy();
    const field = drawn.find('form.panel input') as HTMLInputElement;
    field.value = 'night';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle();
    await click('form.panel .pick-row', 'Night-shift');
    expect((drawn.find('form.panel textarea') as HTMLTextAreaElement).value).toBe('Can we meet on Thursday?');
  });
});

describe('what another window changes meanwhile', () => {
  const type = async (selector: string, words: string) => {
    const field = drawn.find(selector) as HTMLInputElement;
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle();
  };

  it('is not overwritten by an editor of the deal', async () => {
    const answers = answersOf(shown());
    await draw(answers);
    await drawn.press('e');
    answers.sidebar = shown({ deal: dealView({ deal: { ...dealView().deal, name: 'Renamed elsewhere' } }) });
    drawn.client.renew();
    await settle();
    await type('form.panel textarea', 'a note');
    await click('form.panel button', 'Save');
    expect(drawn.last()).toEqual({ name: 'edit-deal', args: { dealId: 'deal', note: 'a note' } });
  });

  it('is not overwritten by an editor of a commitment', async () => {
    await draw(STATES['all-open']());
    drawn.find('.entry-main', 'Change').focus();
    await drawn.press('e');
    await type('.entry-form textarea', 'other words');
    await click('.entry-form button', 'Save');
    expect(drawn.last()).toEqual({ name: 'edit-commitment', args: { commitmentId: 'c1', words: 'other words' } });
  });
});

describe('a change of deal', () => {
  it('closes what was open for the other deal, and keeps what is being recorded', async () => {
    const answers = answersOf(shown());
    await draw(answers);
    const turnTo = async (dealId: string) => {
      answers.sidebar = shown({ deal: dealView({ deal: { ...dealView().deal, id: dealId } }) });
      drawn.client.renew();
      await settle();
    };
    await drawn.press('l');
    await turnTo('other');
    expect(drawn.root.querySelector('form.panel')).toBeNull();
    await drawn.press('a');
    const field = drawn.find('form.panel textarea') as HTMLTextAreaElement;
    field.value = 'half a sentence';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await turnTo('third');
    expect((drawn.find('form.panel textarea') as HTMLTextAreaElement).value).toBe('half a sentence');
    drawn.find('form.panel textarea').focus();
    await drawn.press('Enter');
    expect(drawn.last()).toMatchObject({
      name: 'record-commitment',
      args: { dealId: 'other', words: 'half a sentence' },
    });
  });
});
