// @vitest-environment jsdom
/** Where the keys go once what had the focus has gone: never to the top of the document. */
import { h, render } from 'preact';
import type { ComponentChild } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LeavingItem } from '../../../../components/hooks/focus/LeavingItem.tsx';
import { useFirstNew } from '../../../../components/hooks/focus/use-first-new.ts';
import { useFocusInside } from '../../../../components/hooks/focus/use-focus-inside.ts';
import { Button } from '../../../../components/ui/buttons/Button.tsx';
import { TokenField } from '../../../../components/ui/fields/TokenField.tsx';
import { STATES } from '../../../gallery/states.ts';
import { drawSidebar } from '../../support/draw-sidebar.ts';
import { settle } from '../../support/settle.ts';

vi.setConfig({ testTimeout: 30_000 });
const root = document.createElement('div');
document.body.append(root);
const draw = (what: ComponentChild) => render(h('main', null, h('h1', null, 'Heading'), what), root);
afterEach(() => {
  render(null, root);
  document.body.replaceChildren(root);
});
const button = (words: string) => {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!found) throw new Error(`no button ${words}`);
  return found;
};
const press = async (words: string) => {
  button(words).focus();
  button(words).click();
  await settle();
};
const held = () => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`;

describe('a row that is deleted', () => {
  function Rows() {
    const [rows, keep] = useState(['a', 'b', 'c']);
    const row = (name: string) =>
      h(LeavingItem, {
        key: name,
        children: h('button', { onClick: () => keep(rows.filter((one) => one !== name)) }, name),
      });
    return h('ul', null, rows.map(row));
  }

  it('hands the focus to its neighbour, and the last one to the heading', async () => {
    draw(h(Rows, null));
    await press('b');
    expect(held()).toBe('LI c');
    await press('c');
    expect(held()).toBe('LI a');
    await press('a');
    expect(held()).toBe('H1 Heading');
  });

  it('leaves the focus where it is, if it was elsewhere', async () => {
    draw(h('div', null, h(Rows, null), h('button', null, 'other')));
    button('other').focus();
    button('a').click();
    await settle();
    expect(held()).toBe('BUTTON other');
  });
});

it.each(['in the page', 'in another field'])(
  'an editor that goes while the keys are %s leaves them there',
  async (where) => {
    function Editor() {
      const place = useRef<HTMLFormElement>(null);
      useFocusInside(place);
      return h('form', { ref: place }, h('input', null));
    }
    const row = (open: boolean) =>
      h('div', null, h('button', null, 'open'), open ? h(Editor, null) : null, h('textarea', null));
    draw(row(false));
    await press('open');
    draw(row(true));
    await settle();
    expect(document.activeElement?.tagName).toBe('INPUT');
    const hasFocus = vi.spyOn(document, 'hasFocus');
    if (where === 'in the page') hasFocus.mockReturnValue(false);
    else document.querySelector('textarea')?.focus();
    const stays = where === 'in the page' ? document.body : document.activeElement;
    draw(row(false));
    await settle();
    expect(document.activeElement).toBe(stays);
    hasFocus.mockRestore();
  },
);

it('an editor in the place of the button that opened it gives the focus to its row', async () => {
  function Editor({ onClose }: { onClose: () => void }) {
    const place = useRef<HTMLFormElement>(null);
    useFocusInside(place);
    return h('form', { ref: place }, h('input', null), h('button', { type: 'button', onClick: onClose }, 'close'));
  }
  function Row() {
    const [open, set] = useState(false);
    return h(
      'ul',
      null,
      h(
        'li',
        null,
        open ? h(Editor, { onClose: () => set(false) }) : h('button', { onClick: () => set(true) }, 'open'),
      ),
    );
  }
  draw(h(Row, null));
  await press('open');
  expect(document.activeElement?.tagName).toBe('INPUT');
  await press('close');
  expect(held()).toBe('LI open');
});

it('the button that shows more gives the focus to the first of what is new', async () => {
  function List() {
    const place = useRef<HTMLUListElement>(null);
    const [all, setAll] = useState(false);
    const shown = ['a', 'b', 'c'].slice(0, all ? 3 : 1);
    const handOn = useFirstNew(place, 'a', shown.length);
    const more = h('button', { onClick: () => handOn(() => setAll(true)) }, 'more');
    return h(
      'div',
      null,
      h(
        'ul',
        { ref: place },
        shown.map((name) => h('li', { key: name }, h('a', { href: '#' }, name))),
      ),
      all ? null : more,
    );
  }
  draw(h(List, null));
  await press('more');
  expect(held()).toBe('A b');
});

it('what comes late leaves the focus where the rep has taken it meanwhile', async () => {
  let arrive = () => {};
  function List() {
    const place = useRef<HTMLUListElement>(null);
    const [shown, show] = useState(1);
    const handOn = useFirstNew(place, 'a', shown);
    arrive = () => show(3);
    const rows = ['a', 'b', 'c'].slice(0, shown).map((name) => h('a', { key: name, href: '#' }, name));
    return h('div', null, h('p', { ref: place }, rows), h('button', { onClick: () => handOn(() => {}) }, 'more'));
  }
  draw(h('div', null, h(List, null), h('input', null)));
  await press('more');
  document.querySelector('input')?.focus();
  arrive();
  await settle();
  expect(document.activeElement?.tagName).toBe('INPUT');
});

it('a button that works on something keeps the focus, and is pressed once', async () => {
  let pressed = 0;
  function Save() {
    const [busy, set] = useState(false);
    const onClick = () => {
      pressed += 1;
      set(true);
    };
    return h(Button, { busy, onClick, children: 'save' });
  }
  draw(h(Save, null));
  await press('save');
  await press('save');
  expect([pressed, held(), button('save').ariaDisabled ?? button('save').getAttribute('aria-disabled')]).toEqual([
    1,
    'BUTTON save',
    'true',
  ]);
});

it('a value that is taken out of a field of several leaves the focus in the field', async () => {
  function Values() {
    const [values, onChange] = useState(['a.example', 'b.example']);
    return h(TokenField, { values, onChange, read: (text) => text, placeholder: '', removeLabel: (text) => text });
  }
  draw(h(Values, null));
  const remove = document.querySelector<HTMLElement>('.token button');
  remove?.focus();
  remove?.click();
  await settle();
  expect(document.activeElement?.className).toBe('token-input');
});

it('a form whose button works on it is not sent once more', async () => {
  const sent = vi.fn();
  const onSubmit = (event: Event) => {
    event.preventDefault();
    sent();
  };
  const form = (busy: boolean) => h('form', { onSubmit }, h(Button, { type: 'submit', busy, children: 'save' }));
  draw(form(false));
  await press('save');
  draw(form(true));
  await press('save');
  expect(sent).toHaveBeenCalledTimes(1);
});

describe('in the sidebar', () => {
  it('a suggested level, once taken, leaves the focus on the level', async () => {
    const drawn = await drawSidebar(STATES['offer']());
    const suggested = drawn.find('.level-suggested', 'Ruth Halden');
    suggested.focus();
    suggested.click();
    await settle();
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Ruth Halden');
    drawn.end();
  });

  it('asking again, closed, is back at its row of the ledger', async () => {
    const drawn = await drawSidebar(STATES['all-open']());
    const again = drawn.find('.entry button', 'Ask again');
    const row = again.closest('li');
    again.focus();
    again.click();
    await settle();
    await drawn.press('Escape');
    expect(document.activeElement).toBe(row);
    drawn.end();
  });

  it('what was sent elsewhere is looked at from its question', async () => {
    const drawn = await drawSidebar(STATES['sent-lines']());
    const look = drawn.find('.sent-line button', 'Look');
    look.focus();
    look.click();
    await settle();
    expect(document.activeElement?.className).toBe('sent-title');
    drawn.end();
  });
});
