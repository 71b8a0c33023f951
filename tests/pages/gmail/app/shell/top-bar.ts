/** Search in the middle, the account at the end. */
import { h, pressable } from '../base/dom.ts';
import { icon } from '../base/icons.ts';
import type { IconName } from '../base/icons.ts';
import type { App } from '../base/app.ts';
import { toneOf } from '../base/people.ts';

export function topBar(app: App, toggleNav: () => void): HTMLElement {
  const { words } = app;
  return h(
    'div',
    { class: 'nH w-asV bbg aiw' },
    h(
      'header',
      { class: 'gb_Fa', id: 'gb', role: 'banner' },
      h(
        'div',
        { class: 'gb_start' },
        pressable(iconButton('menu', words.mainMenu), toggleNav),
        h(
          'a',
          { class: 'gb_logo', href: '#inbox', title: 'Gmail' },
          envelope(),
          h('span', { class: 'gb_word' }, 'Gmail'),
        ),
      ),
      searchForm(app),
      h(
        'div',
        { class: 'gb_end' },
        iconButton('help', words.support),
        iconButton('gear', words.settings),
        iconButton('apps', words.apps),
        accountLink(app),
      ),
    ),
  );
}

function searchForm(app: App): HTMLElement {
  const input = h('input', {
    class: 'gb_re aJh',
    name: 'q',
    type: 'text',
    autocomplete: 'off',
    placeholder: app.words.searchMail,
    'aria-label': app.words.searchMail,
  });
  const form = h(
    'form',
    { class: 'gb_form', id: 'aso_search_form_anchor', role: 'search', method: 'get' },
    h('span', { class: 'gb_icon' }, icon('search')),
    input,
    h('span', { class: 'gb_icon' }, icon('tune')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    app.go(
      input.value.trim()
        ? { list: `search/${input.value.trim()}`, page: 1, thread: null }
        : { list: 'inbox', page: 1, thread: null },
    );
  });
  return form;
}

function accountLink({ words, account }: App): HTMLElement {
  const face = h('span', { class: 'gb_face' }, account.name.charAt(0));
  face.style.background = toneOf(account);
  return h(
    'a',
    {
      class: 'gb_B',
      role: 'button',
      tabindex: 0,
      href: '#',
      'aria-label': words.account(`${account.name} \n(${account.email})`),
    },
    face,
  );
}

function iconButton(name: IconName, label: string): HTMLElement {
  return h(
    'div',
    { class: 'ibtn', role: 'button', tabindex: 0, 'aria-label': label, 'data-tooltip': label },
    icon(name),
  );
}

/** An envelope, and not the real one. */
function envelope(): HTMLElement {
  return h('span', { class: 'gb_envelope', 'aria-hidden': 'true' }, icon('mail', 30));
}
