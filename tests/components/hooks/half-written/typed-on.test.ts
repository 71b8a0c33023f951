// @vitest-environment jsdom
/** A sidebar that took over from the version before it, while the rep was in the middle of a word. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Unfinished } from '../../../../lib/contract/views.ts';
import { answersOf, shown } from '../../../gallery/answers.ts';
import { gmailPage } from '../../../gallery/views/page.ts';
import { drawSidebar } from '../../support/draw-sidebar.ts';
import type { Drawn } from '../../support/draw-sidebar.ts';
import { settle } from '../../support/settle.ts';

// A busy machine may take long over jsdom; what is tested here is not speed.
vi.setConfig({ testTimeout: 30_000 });

const NOTE: Unfinished = {
  form: 'desk log',
  dealId: 'deal',
  threadKey: gmailPage().threadKey,
  fields: JSON.stringify({ note: 'Dana said' }),
  caret: { field: 0, at: 4 },
};
/** With the caret behind the last letter of the note itself. */
const ON_NOTE: Unfinished = { ...NOTE, caret: { field: 4, at: 9 } };
const PAUSE_MS = 1000;

let drawn: Drawn;
let keysAreHere = false;
const draw = async (texts: Unfinished[] = []) => {
  drawn = await drawSidebar({ ...answersOf(shown()), unfinished: texts });
};
const form = () => drawn.root.querySelector('form.panel');
const noteField = () => form()?.querySelector('textarea') as HTMLTextAreaElement;
const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeEach(() => {
  location.hash = '#light+';
  keysAreHere = true;
  vi.spyOn(document, 'hasFocus').mockImplementation(() => keysAreHere);
});
afterEach(async () => {
  drawn.end();
  // A form that closes looks where to put the focus a moment later.
  await settle();
  location.hash = '';
  vi.restoreAllMocks();
});

describe('the rest of a word', () => {
  it('is no act, and the next key after a pause is', async () => {
    await draw();
    for (const key of 'allow') await drawn.press(key);
    expect(form()).toBeNull();
    expect(drawn.last()).toBeUndefined();
    await pass(PAUSE_MS * 1.2);
    await drawn.press('l');
    expect(form()).not.toBeNull();
  });

  it('is an act for a sidebar that nobody typed into before', async () => {
    location.hash = '#light';
    await draw();
    await drawn.press('l');
    expect(form()).not.toBeNull();
  });

  it('goes into the field that comes back, whose keys are its own again', async () => {
    await draw([NOTE]);
    const field = document.activeElement;
    expect(form()?.contains(field)).toBe(true);
    await drawn.press('Escape');
    expect(form()).toBeNull();
  });

  it('goes there too when the keys come after the form', async () => {
    keysAreHere = false;
    await draw([NOTE]);
    expect(form()).not.toBeNull();
    expect(form()?.contains(document.activeElement)).toBe(false);
    keysAreHere = true;
    window.dispatchEvent(new Event('focus'));
    expect(form()?.contains(document.activeElement)).toBe(true);
  });

  it('stays behind what is typed there when the keys come once more', async () => {
    keysAreHere = false;
    await draw([ON_NOTE]);
    const field = noteField();
    field.focus();
    await drawn.press('s');
    field.value = 'Dana said s';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle();
    field.setSelectionRange(11, 11);
    field.blur();
    window.dispatchEvent(new Event('focus'));
    field.focus();
    expect(field.selectionStart).toBe(11);
  });

  it('finds its field again when the keys come twice before the first letter', async () => {
    await draw([ON_NOTE]);
    expect(document.activeElement).toBe(noteField());
    noteField().blur();
    window.dispatchEvent(new Event('focus'));
    expect(document.activeElement).toBe(noteField());
    expect(noteField().selectionStart).toBe(9);
  });
});
