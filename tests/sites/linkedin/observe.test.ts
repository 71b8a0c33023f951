// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { linkedinSite } from '../../../lib/sites/linkedin/site.ts';

let ending: AbortController;
let calls: string[];

beforeEach(() => {
  ending = new AbortController();
  calls = [];
});
afterEach(() => ending.abort());

function start(path: string, html: string): void {
  history.replaceState({}, '', path);
  document.body.innerHTML = html;
  linkedinSite.observe(window, () => calls.push(location.pathname), ending.signal);
  // The page as it is.
  expect(calls.splice(0)).toEqual([path]);
}

/** Observers and one frame. */
const frame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

test('many changes in a frame are one call, and quiet is quiet', async () => {
  start('/in/oda/', '<main><div id="card"></div></main>');
  for (let at = 0; at < 20; at++) document.querySelector('#card')?.append(`${at}`);
  await frame();
  expect(calls).toHaveLength(1);
  await frame();
  expect(calls).toHaveLength(1);
});

test('the inside of feeds and lists is not watched', async () => {
  start('/feed/', '<main><div id="post"></div></main>');
  document.querySelector('#post')?.append('new');
  await frame();
  expect(calls).toEqual([]);
});

test('attributes of the page are not watched', async () => {
  start('/in/oda/', '<main><div id="card"></div></main>');
  document.querySelector('#card')?.setAttribute('class', 'other');
  await frame();
  expect(calls).toEqual([]);
});

test('a new address is told at once, and the new page when it comes', async () => {
  start('/in/oda/', '<div id="root"><main></main></div>');
  history.pushState({}, '', '/in/pim/');
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(calls).toEqual(['/in/pim/']);
  await frame();
  const before = calls.length;
  document.querySelector('#root')?.replaceChildren(document.createElement('main'));
  await frame();
  expect(calls.length).toBeGreaterThan(before);
  // The fresh main is watched in place of the old one.
  document.querySelector('main')?.append('text');
  const then = calls.length;
  await frame();
  expect(calls.length).toBe(then + 1);
});

test('without any event, an address that has changed shows with the next change of the page', async () => {
  start('/in/oda/', '<main></main>');
  history.pushState({}, '', '/feed/');
  document.querySelector('main')?.append('other');
  await frame();
  expect(calls[0]).toBe('/feed/');
});

test('a shadow root attached late is found when its host is shown, and watched', async () => {
  start('/feed/', '<main></main><div id="interop-outlet"></div>');
  const outlet = document.querySelector<HTMLElement>('#interop-outlet');
  const root = outlet?.attachShadow({ mode: 'open' });
  outlet?.setAttribute('style', 'visibility: visible');
  await frame();
  expect(calls).toHaveLength(1);
  root?.append('a bubble');
  await frame();
  expect(calls).toHaveLength(2);
});

test('typing is told when it pauses', async () => {
  start('/feed/', '<main></main><textarea></textarea>');
  for (let at = 0; at < 5; at++)
    document.querySelector('textarea')?.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitFor(() => expect(calls).toHaveLength(1), 2_000);
});

test('ends with its signal', async () => {
  start('/in/oda/', '<main></main>');
  ending.abort();
  document.querySelector('main')?.append('more');
  window.dispatchEvent(new PopStateEvent('popstate'));
  await frame();
  expect(calls).toEqual([]);
});
