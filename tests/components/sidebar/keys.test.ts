// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answersOf, shown } from '../../gallery/answers.ts';
import { STATES } from '../../gallery/states.ts';
import type { StateName } from '../../gallery/states.ts';
import { LENA_OFFER, linkedinPage } from '../../gallery/views/page.ts';
import { drawSidebar } from '../support/draw-sidebar.ts';
import type { Drawn } from '../support/draw-sidebar.ts';
import { settle } from '../support/settle.ts';

// A busy machine may take long over jsdom; what is tested here is not speed.
vi.setConfig({ testTimeout: 30_000 });

let drawn: Drawn;
const draw = async (state: StateName) => {
  drawn = await drawSidebar(STATES[state]());
};
afterEach(() => drawn.end());

describe('a deal by keys alone', () => {
  beforeEach(() => draw('all-open'));

  it('records what is prefilled with a and Enter', async () => {
    await drawn.press('a');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    await drawn.press('Enter');
    expect(drawn.last()).toMatchObject({
      name: 'record-commitment',
      args: { dealId: 'deal', kind: 'change', contactId: 'dana', state: 'asked', due: { date: '2026-05-07' } },
    });
    expect(drawn.root.querySelector('form.panel')).toBeNull();
  });

  it('stands at the heading once the button that opened the editor has gone', async () => {
    drawn.find('.next-ask button', 'Asked elsewhere').focus();
    drawn.find('.next-ask button', 'Asked elsewhere').click();
    await settle();
    await drawn.press('Enter');
    expect(document.activeElement).toBe(drawn.find('main h1'));
  });

  it('goes from an open row to the ledger with o, and opens a ticked one again', async () => {
    const seen: Element[] = [];
    // jsdom has none.
    Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
      seen.push(this);
    };
    drawn.find('.row-main[role=checkbox]', 'forces a date').focus();
    await drawn.press('o');
    expect(drawn.last()).toBeUndefined();
    expect(seen.map(({ id }) => id)).toEqual(['ledger']);
    drawn.find('.row-main[role=checkbox][aria-checked=true]').focus();
    await drawn.press('o');
    expect(drawn.last()).toMatchObject({ name: 'set-element', args: { state: 'open' } });
  });

  it('hears the keys of a row under Caps Lock', async () => {
    drawn.find('.entry-main', 'Change').focus();
    await drawn.press('Y');
    expect(drawn.last()).toMatchObject({ name: 'advance-commitment', args: { state: 'given' } });
  });

  it('does not record twice on a doubled Enter', async () => {
    await drawn.press('a');
    const field = document.activeElement;
    for (let times = 0; times < 2; times += 1) {
      field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    }
    await settle();
    expect(drawn.client.commands.filter(({ name }) => name === 'record-commitment')).toHaveLength(1);
  });

  it('passes over a step with x and one key for the reason', async () => {
    drawn.find('.row-main[role=checkbox]', 'forces a date').focus();
    await drawn.press('x');
    await drawn.press('1');
    expect(drawn.last()).toMatchObject({
      name: 'set-element',
      args: { elementKey: 'discover.steps.forcing-event', state: 'passed-over', reason: 'time_depth' },
    });
  });

  it('sets a step aside with n and Enter', async () => {
    drawn.find('.row-main[role=checkbox]', 'forces a date').focus();
    await drawn.press('n');
    await drawn.press('Enter');
    expect(drawn.last()).toMatchObject({
      name: 'set-element',
      args: { state: 'not-applicable', reason: 'not_applicable' },
    });
  });

  it('moves through the rows with arrows', async () => {
    drawn.find('.row-main[role=checkbox]', 'forces a date').focus();
    await drawn.press('ArrowDown');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Ask whether they will change');
    await drawn.press('ArrowUp');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Find the event that forces a date');
  });

  it('answers an open ask with y, n or d', async () => {
    drawn.find('.entry-main', 'Change').focus();
    await drawn.press('y');
    expect(drawn.last()).toEqual({ name: 'advance-commitment', args: { commitmentId: 'c1', state: 'given' } });
    await drawn.press('d');
    expect(drawn.last()).toEqual({ name: 'advance-commitment', args: { commitmentId: 'c1', state: 'dodged' } });
    const before = drawn.client.commands.length;
    await drawn.press('k');
    expect(drawn.client.commands).toHaveLength(before);
  });

  it('takes the last act back with Ctrl+Z, and the one before with the next', async () => {
    drawn.find('.entry-main', 'Change').focus();
    await drawn.press('y');
    await drawn.press('n');
    // A fold is no act: taking back passes it over.
    drawn.find('summary', 'People').click();
    await settle();
    const acts = drawn.client.commands.flatMap(({ name }, at) =>
      name === 'change-settings' ? [] : [`command-${at + 1}`],
    );
    expect(drawn.client.commands.at(-1)?.name).toBe('change-settings');
    await drawn.press('z', { ctrlKey: true });
    expect(drawn.last()).toEqual({ name: 'undo', args: { commandId: acts.at(-1) } });
    await drawn.press('z', { ctrlKey: true });
    expect(drawn.last()).toEqual({ name: 'undo', args: { commandId: acts.at(-2) } });
  });

  it('closes the innermost thing with Esc, then gives the keys back', async () => {
    await drawn.press('l');
    drawn.find('.row-main', 'What hurts').click();
    await settle();
    await drawn.press('Escape');
    expect(drawn.root.querySelector('.row-edit')).toBeNull();
    expect(drawn.root.querySelector('form.panel')).not.toBeNull();
    expect(drawn.client.keysReleased).toBe(0);
    await drawn.press('Escape');
    expect(drawn.root.querySelector('form.panel')).toBeNull();
    await drawn.press('Escape');
    expect(drawn.client.keysReleased).toBe(1);
  });

  it('types letters into a field, and acts on none of them', async () => {
    await drawn.press('e');
    for (const key of ['a', 'l', 'w', 'x', 'y', '?']) await drawn.press(key);
    expect(drawn.root.querySelector('form.panel input')).toBe(document.activeElement);
    expect(drawn.last()).toBeUndefined();
  });
});

describe('with single keys turned off', () => {
  it('acts on none, and keeps Ctrl+Z and Esc', async () => {
    drawn = await drawSidebar(answersOf(shown(), { singleKeys: false, folds: { ledger: true } }));
    await drawn.press('a');
    drawn.find('.entry-main', 'Change').focus();
    await drawn.press('y');
    expect(drawn.last()).toBeUndefined();
    await drawn.press('Escape');
    expect(drawn.client.keysReleased).toBe(1);
  });

  it('joins nobody on the page to somebody who is known, and offers no key for it', async () => {
    const same = { contactId: 'lena', name: 'Lena Vogt', from: 'Halden Logistics' };
    const page = linkedinPage({ people: [{ ...LENA_OFFER, same }] });
    drawn = await drawSidebar(answersOf(shown({ page }), { singleKeys: false }));
    expect(drawn.find('.same-person').querySelector('kbd')).toBeNull();
    await drawn.press('j');
    expect(drawn.last()).toBeUndefined();
  });
});

describe('somebody of a known name on the page', () => {
  it('is joined to the one who is known with j', async () => {
    await draw('same');
    await drawn.press('j');
    expect(drawn.last()).toMatchObject({
      name: 'add-person',
      args: { person: { contactId: 'lena', email: 'lena.vogt@northwind.example' } },
    });
  });

  it('is nobody’s business where the name is not known', async () => {
    await draw('linkedin');
    await drawn.press('j');
    expect(drawn.last()).toBeUndefined();
  });
});

describe('what was recorded before the deal was chosen', () => {
  it('goes along with y', async () => {
    await draw('move-records');
    await drawn.press('y');
    expect(drawn.last()).toMatchObject({ name: 'move-records', args: { dealId: 'deal', exchangeIds: ['e1'] } });
  });

  it('stays with n', async () => {
    await draw('move-records');
    await drawn.press('n');
    expect(drawn.last()).toMatchObject({ name: 'leave-records', args: { dealId: 'deal' } });
  });

  it('is asked about before what the reply answers, so that one key answers one question', async () => {
    await draw('move-records-reply');
    expect(document.querySelector('.answer-card')).toBeNull();
    await drawn.press('y');
    expect(drawn.last()).toMatchObject({ name: 'move-records' });
  });
});

describe('which deal', () => {
  it('is chosen by a digit where several may be meant', async () => {
    await draw('ask');
    await drawn.press('2');
    expect(drawn.last()).toMatchObject({ name: 'choose-deal', args: { dealId: 'deal-2' } });
  });
  it('is corrected with w and a digit', async () => {
    await draw('shown');
    await drawn.press('w');
    (document.activeElement as HTMLElement).blur();
    await drawn.press('1');
    expect(drawn.last()).toMatchObject({ name: 'choose-deal', args: { dealId: 'deal-2' } });
  });
});
