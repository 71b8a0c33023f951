/** The frame around every page, in both layouts, with the two places where bubbles can stand. */
import { box, h } from '../base/dom.ts';
import { classicNav, sduiNav } from './nav-bar.ts';

export interface Shell {
  /** Puts a page in place of the one before. @param screen names it to the server-driven layout */
  show(title: string, screen: string, main: HTMLElement): void;
  outlet: HTMLElement;
  frame: HTMLIFrameElement;
}

const SCREEN = 'com.linkedin.sdui.flagshipnav';

export function buildSduiShell(): Shell {
  const root = document.querySelector<HTMLElement>('#root') ?? document.body;
  const screen = h('div', { class: 's-screen' });
  const { outlet, frame } = overlays();
  const toasts = h('section', { class: 'unseen' }, h('h2', { 'data-testid': 'toasts-title' }, '0 notifications'));
  root.append(toasts, box('s-app', sduiNav(), screen), outlet, frame);
  return {
    outlet,
    frame,
    show(title, name, main) {
      document.title = title;
      screen.setAttribute('data-sdui-screen', `${SCREEN}.${name}`);
      screen.replaceChildren(main);
    },
  };
}

export function buildClassicShell(): Shell {
  const root = document.querySelector<HTMLElement>('.application-outlet') ?? document.body;
  const body = h('div', { class: 'authentication-outlet' });
  const { outlet, frame } = overlays();
  root.append(classicNav(), body);
  document.body.append(outlet, frame);
  return {
    outlet,
    frame,
    show(title, _name, main) {
      document.title = title;
      body.replaceChildren(main);
    },
  };
}

/** As in the page of May 2026: an empty host for a shadow root, and a see-through frame over the whole page. */
function overlays(): { outlet: HTMLElement; frame: HTMLIFrameElement } {
  const dark = document.documentElement.className.includes('dark');
  const outlet = h('div', {
    id: 'interop-outlet',
    'data-testid': 'interop-shadowdom',
    class: dark ? 'theme--dark' : 'theme--light',
  });
  const frame = h('iframe', {
    'data-testid': 'interop-iframe',
    tabindex: '-1',
    src: '/preload/',
    allow: 'clipboard-read; clipboard-write',
    referrerpolicy: 'origin',
    title: 'preload',
  });
  frame.style.cssText = 'opacity:0;z-index:-1;width:100vw;height:100vh;position:absolute;top:0;left:0;border:0';
  return { outlet, frame };
}
