// @vitest-environment jsdom
/** Half-written text in the forms of the sidebar: kept while it is written, there again, and beside no other deal. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SidebarView, Unfinished } from '../../../lib/contract/views.ts';
import { answersOf, shown } from '../../gallery/answers.ts';
import type { Answers } from '../../gallery/fake-client.ts';
import { dealView } from '../../gallery/views/deal.ts';
import { LEDGER } from '../../gallery/views/ledger.ts';
import { gmailPage } from '../../gallery/views/page.ts';
import { drawSidebar } from '../support/draw-sidebar.ts';
import type { Drawn } from '../support/draw-sidebar.ts';
import { settle } from '../support/settle.ts';

// A busy machine may take long over jsdom; what is tested here is not speed.
vi.setConfig({ testTimeout: 60_000 });

let drawn: Drawn;
afterEach(() => {
  drawn.end();
  vi.restoreAllMocks();
});

const HERE = { dealId: 'deal', threadKey: gmailPage().threadKey, caret: null };
const unfinished = (form: string, fields: object, change: Partial<Unfinished> = {}): Unfinished => ({
  ...HERE,
  form,
  fields: JSON.stringify(fields),
  ...change,
});
const other = (): SidebarView => shown({ deal: dealView({ deal: { ...dealView().deal, id: 'other' } }) });

async function draw(texts: Unfinished[], change: Partial<Answers> = {}, view = shown()): Promise<void> {
  const folds = { ledger: true, people: true, said: true, 'group-information': true };
  drawn = await drawSidebar({ ...answersOf(view, { folds }), unfinished: texts, ...change });
}

async function type(field: HTMLElement, words: string): Promise<void> {
  (field as HTMLTextAreaElement).focus();
  (field as HTMLTextAreaElement).value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle();
}

async function turnTo(view: SidebarView, texts?: Unfinished[]): Promise<void> {
  drawn.client.answers.sidebar = view;
  if (texts) drawn.client.answers.unfinished = texts;
  drawn.client.renew();
  await settle();
}

const log = () => drawn.root.querySelector<HTMLElement>('form.panel');
const note = () => log()?.querySelector<HTMLTextAreaElement>('textarea') as HTMLTextAreaElement;
const lastKept = () => {
  const kept = drawn.client.kept.at(-1);
  return kept && { ...kept, fields: kept.fields === null ? null : (JSON.parse(kept.fields) as object) };
};

describe('while it is written', () => {
  it('is handed over with its deal, its page and the caret, only what differs', async () => {
    await draw([]);
    await drawn.press('l');
    await type(note(), 'Dana will ask');
    note().setSelectionRange(4, 4);
    note().dispatchEvent(new InputEvent('input', { bubbles: true }));
    await type(note(), 'Dana will ask Tomas');
    const caret = { field: 4, at: 'Dana will ask Tomas'.length };
    expect(lastKept()).toEqual({ ...HERE, form: 'desk log', fields: { note: 'Dana will ask Tomas' }, caret });
    // The caret goes elsewhere: it is not to come back into the form.
    note().blur();
    await settle();
    expect(lastKept()).toMatchObject({ fields: { note: 'Dana will ask Tomas' }, caret: null });
  });

  it.each(['Escape', 'Cancel', 'Enter'])('is let go by %s', async (way) => {
    await draw([]);
    await drawn.press('l');
    await type(note(), 'Dana will ask');
    if (way === 'Cancel') drawn.find('form.panel button', 'Cancel').click();
    else await drawn.press(way);
    await settle();
    expect(log()).toBeNull();
    expect(drawn.client.kept.at(-1)).toMatchObject({ form: 'desk log', fields: null });
    await drawn.press('l');
    expect(note().value).toBe('');
  });

  it('is let go when nothing of it is left', async () => {
    await draw([]);
    await drawn.press('l');
    await type(note(), 'D');
    await type(note(), '');
    expect(drawn.client.kept.at(-1)).toMatchObject({ form: 'desk log', fields: null });
  });

  it('stays while the rep goes to another deal, and comes back with this one', async () => {
    await draw([]);
    await drawn.press('l');
    await type(note(), 'Dana will ask');
    note().blur();
    await settle();
    const kept = drawn.client.kept.slice(-1);
    await turnTo(other(), kept);
    expect(log()).toBeNull();
    expect(drawn.root.innerHTML).not.toContain('Dana will ask');
    await drawn.press('l');
    expect(note().value).toBe('');
    await drawn.press('Escape');
    await turnTo(shown());
    expect(note().value).toBe('Dana will ask');
    expect(document.activeElement).not.toBe(note());
  });

  it('is asked of the worker only when it knows all', async () => {
    await draw([]);
    drawn.client.keep = (text) => {
      drawn.client.kept.push(text);
      return new Promise(() => {});
    };
    await drawn.press('l');
    await type(note(), 'Dana will ask Tomas');
    // Of a moment ago, on its way while the rep went on.
    await turnTo(other(), [unfinished('desk log', { note: 'Dana will' })]);
    await turnTo(shown());
    expect(note().value).toBe('Dana will ask Tomas');
  });
});

describe('on a new surface', () => {
  it('stands in the form again, which takes no focus by itself', async () => {
    await draw([unfinished('desk log', { note: 'Dana will ask' })]);
    expect(note().value).toBe('Dana will ask');
    expect(document.activeElement).toBe(document.body);
  });

  it('has the caret again where it was, when the keys are here', async () => {
    const caret = { field: 4, at: 5 };
    const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    await draw([unfinished('desk log', { note: 'Dana will ask' }, { caret })]);
    expect(document.activeElement).toBe(document.body);
    drawn.end();
    hasFocus.mockReturnValue(true);
    await draw([unfinished('desk log', { note: 'Dana will ask' }, { caret })]);
    const fields = [...(log()?.querySelectorAll('input, textarea, select') ?? [])];
    expect(fields.indexOf(document.activeElement as Element)).toBe(caret.field);
    expect(note().selectionStart).toBe(5);
  });

  it('is shown beside no other deal', async () => {
    await draw([unfinished('desk log', { note: 'Dana will ask' }, { dealId: 'other' })]);
    expect(log()).toBeNull();
    expect(drawn.root.innerHTML).not.toContain('Dana will ask');
  });

  it('takes of it what the form still has, and of the same sort', async () => {
    const fields = { note: 'Half', channel: 7, contactIds: null, words: null, gone: 'x', __proto__: { a: 1 } };
    await draw([unfinished('desk log', fields)]);
    expect(note().value).toBe('Half');
    await drawn.press('Enter');
    drawn.find('form.panel button[type=submit]').click();
    await settle();
    expect(drawn.last()).toMatchObject({ name: 'log-exchange', args: { note: 'Half', channel: 'call' } });
  });

  it('a record in the making is the one it was, also beside a page without a deal', async () => {
    await draw([]);
    await drawn.press('a');
    const words = drawn.find('form.panel textarea') as HTMLTextAreaElement;
    await type(words, 'Twenty minutes with');
    const kept = drawn.client.kept.slice(-1);
    drawn.end();
    await draw(kept);
    expect((drawn.find('form.panel textarea') as HTMLTextAreaElement).value).toBe('Twenty minutes with');
    drawn.end();
    const silent: SidebarView = { page: gmailPage(), lookup: { state: 'silent', why: 'internal' }, deal: null };
    await draw(kept, {}, silent);
    expect(drawn.find('form.panel .panel-note', 'Goes into')).toBeTruthy();
    drawn.find('form.panel button[type=submit]').click();
    await settle();
    expect(drawn.last()).toMatchObject({ args: { dealId: 'deal', words: 'Twenty minutes with' } });
    expect(drawn.client.kept.at(-1)).toMatchObject({ dealId: 'deal', fields: null });
  });

  it('a new account keeps its name beside its thread alone', async () => {
    const offer = { accountId: null, accountName: '', domains: [], linkedinKeys: [], dealName: '', people: [] };
    const view: SidebarView = {
      page: gmailPage(),
      lookup: { state: 'offer', offer: { ...offer, origin: 'we-opened' }, lookAlike: null },
      deal: null,
    };
    const text = unfinished('desk choose', { accountName: 'Halden A' }, { dealId: null });
    await draw([text], {}, view);
    const name = () => drawn.root.querySelector<HTMLInputElement>('.offer-account') as HTMLInputElement;
    expect(name().value).toBe('Halden A');
    expect(document.activeElement).toBe(document.body);
    await turnTo({ ...view, page: { ...gmailPage(), threadKey: 'another' } });
    expect(name().value).toBe('');
  });

  const [row] = LEDGER;
  const statement = () => drawn.client.answers.statements as { rows: { statement: { id: string } }[] };
  it('stands in the editors of the ledger, the people, the checklist and what they said', async () => {
    const item = dealView()
      .checklist.flatMap(({ key, groups }) =>
        groups.flatMap(({ items }) => items.map((one) => ({ stage: key, ...one }))),
      )
      .find(({ group }) => group === 'information');
    const element = `element answer\n${item?.stage}\n${item?.key}`;
    await draw([
      unfinished(`entry ${row?.commitment.id}`, { words: 'Corrected words' }),
      unfinished('person new', { name: 'Ilse V' }),
      unfinished(element, { answer: 'Two shifts, and' }),
    ]);
    const values = [...drawn.root.querySelectorAll<HTMLInputElement>('textarea, input')].map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(['Corrected words', 'Ilse V', 'Two shifts, and']));
    const said = statement().rows[0]?.statement.id ?? '';
    await turnTo(other());
    await turnTo(shown(), [unfinished(`said ${said}`, { words: 'Their own words' })]);
    const again = [...drawn.root.querySelectorAll<HTMLTextAreaElement>('textarea')].map(({ value }) => value);
    expect(again).toContain('Their own words');
    expect(again).not.toContain('Corrected words');
  });
});
