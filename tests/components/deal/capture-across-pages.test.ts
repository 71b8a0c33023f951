// @vitest-environment jsdom
/** The page moves on while something is being recorded: the words stay, and go where they belong. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SidebarView } from '../../../lib/contract/views.ts';
import { answersOf, DRAFT, shown } from '../../gallery/answers.ts';
import type { Answers } from '../../gallery/fake-client.ts';
import { dealView } from '../../gallery/views/deal.ts';
import { DANA_OFFER, gmailPage } from '../../gallery/views/page.ts';
import { drawSidebar } from '../support/draw-sidebar.ts';
import type { Drawn } from '../support/draw-sidebar.ts';
import { settle } from '../support/settle.ts';

// A busy machine may take long over jsdom; what is tested here is not speed.
vi.setConfig({ testTimeout: 30_000 });

const LATE_MS = 200;
const other = () => shown({ deal: dealView({ deal: { ...dealView().deal, id: 'other' } }) });
const without = (lookup: SidebarView['lookup']): SidebarView => ({ page: gmailPage(), lookup, deal: null });
const reading = () => without({ state: 'reading' });

let answers: Answers;
let drawn: Drawn;
beforeEach(async () => {
  answers = answersOf(shown());
  answers['commitment-draft'] = ({ words, dealId }) => ({
    ...DRAFT,
    dealId: dealId ?? null,
    ...(words === undefined ? {} : { words }),
  });
  drawn = await drawSidebar(answers);
});
afterEach(() => drawn.end());

async function turnTo(view: SidebarView): Promise<void> {
  answers.sidebar = view;
  drawn.client.renew();
  await settle();
}

const field = () => drawn.find('form.panel textarea') as HTMLTextAreaElement;
function type(words: string): void {
  field().value = words;
  field().dispatchEvent(new InputEvent('input', { bubbles: true }));
}
const select = (text: string) =>
  drawn.client.emit('capture', { text, messageId: 'msg-f:9', draftId: null, sender: null });

it.each([
  ['a list', () => without({ state: 'silent', why: 'no-page' })],
  ['a page that takes long to read', reading],
])('keeps typed words over %s, and records them in their deal', async (_name, between) => {
  await drawn.press('a');
  type('half a sentence');
  await turnTo(between());
  await new Promise((resolve) => setTimeout(resolve, LATE_MS));
  await settle();
  expect(field().value).toBe('half a sentence');
  await turnTo(other());
  expect(field().value).toBe('half a sentence');
  field().focus();
  await drawn.press('Enter');
  expect(drawn.last()).toMatchObject({ args: { dealId: 'deal', words: 'half a sentence' } });
});

it('says where the record goes once another deal is on screen', async () => {
  await drawn.press('a');
  expect(drawn.root.textContent).not.toContain('Goes into');
  await turnTo(other());
  expect(drawn.find('form.panel .panel-note', 'Goes into Northwind Traders: Night-shift scheduling.')).toBeTruthy();
});

it('records what is selected on the next page in the deal of that page', async () => {
  await turnTo(reading());
  select('we start in May');
  await settle();
  expect(drawn.root.querySelector('form.panel')).toBeNull();
  await turnTo(other());
  expect(field().value).toBe('we start in May');
  field().focus();
  await drawn.press('Enter');
  expect(drawn.last()).toMatchObject({ args: { dealId: 'other', words: 'we start in May' } });
});

describe('words of a message that has no deal yet', () => {
  const offer = {
    accountId: null,
    accountName: 'Halden Foods',
    domains: ['haldenfoods.example'],
    linkedinKeys: [],
    dealName: 'Halden Foods',
    origin: 'they-asked' as const,
    people: [DANA_OFFER],
  };
  const offered = () => without({ state: 'offer', offer, lookAlike: null });
  const halden = () => shown({ deal: dealView({ deal: { ...dealView().deal, id: 'halden' } }) });
  const asksWhere = () => drawn.root.textContent?.includes('until you say which deal they belong to');
  const find = async (text: string) => {
    const search = [...drawn.root.querySelectorAll<HTMLInputElement>('.deal-search input')].at(-1);
    if (!search) throw new Error('nowhere to search');
    search.value = text;
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle();
    drawn.find('.pick-row', text).click();
  };
  beforeEach(async () => {
    await turnTo(offered());
    select('I will get both of them for Thursday');
    await settle();
    expect(asksWhere()).toBe(true);
  });

  it.each([
    ['is made', async () => drawn.find('button', 'Create the deal').click()],
    ['is found', () => find('Returns')],
  ])('go into the one that %s for it, and only Enter is left', async (_name, act) => {
    await act();
    await settle();
    expect(drawn.last()?.name).toMatch(/^(create|choose)-deal$/);
    await turnTo(halden());
    expect(field().value).toBe('I will get both of them for Thursday');
    field().focus();
    await drawn.press('Enter');
    expect(drawn.last()).toMatchObject({
      name: 'record-commitment',
      args: { dealId: 'halden', words: 'I will get both of them for Thursday' },
    });
  });

  it('are not taken for those of the next page: the rep still says where they belong', async () => {
    const page = gmailPage({ threadKey: 'gmail:sam@ourside.example:thread-f:1791', url: 'https://mail.google.com/#x' });
    await turnTo({ ...other(), page });
    expect(asksWhere()).toBe(true);
    expect(drawn.root.querySelector('form.panel textarea')).toBeNull();
    await turnTo(halden());
    expect(field().value).toBe('I will get both of them for Thursday');
  });
});

it('cuts a long selection between characters, and says so', async () => {
  select('🙂'.repeat(1500));
  await settle();
  select(`x${'🙂'.repeat(1500)}`);
  await settle();
  expect(field().value).toBe(`x${'🙂'.repeat(999)}`);
  select(`xx${'🙂'.repeat(1500)}`);
  await settle();
  expect(drawn.find('form.panel .panel-note', '2,000 characters')).toBeTruthy();
});

it('leaves the keys in the page where the page moves on', async () => {
  await drawn.press('a');
  expect(document.activeElement).toBe(field());
  const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  field().blur();
  await turnTo(without({ state: 'silent', why: 'no-page' }));
  await turnTo(other());
  expect(field()).toBeTruthy();
  expect(document.activeElement).toBe(document.body);
  hasFocus.mockRestore();
});

it('is recorded as of when it was said, where the page tells', async () => {
  answers['commitment-draft'] = () => ({ ...DRAFT, at: 1_772_010_000_000 });
  await drawn.press('a');
  field().focus();
  await drawn.press('Enter');
  expect(drawn.last()).toMatchObject({ name: 'record-commitment', args: { at: 1_772_010_000_000 } });
});
