import { expect, test } from 'vitest';
import { linkedinSite } from '../../../lib/sites/linkedin/site.ts';
import { messageItem, ODA, thread, urnOf } from './fixtures.ts';
import { openPage } from './open-page.ts';

const URN = urnOf('2026-05-22T07:00:00.000Z');
const page = (): Document =>
  openPage(
    'https://www.linkedin.com/messaging/',
    thread(ODA, messageItem({ urn: URN, text: 'Send it by Friday, please', theirs: true, by: ODA })) +
      '<textarea>Some other words</textarea>',
  ).document;

test('words in a message, with the message', () => {
  const document = page();
  const text = document.querySelector('.msg-s-event-listitem__body')?.firstChild;
  document.getSelection()?.setBaseAndExtent(text as Node, 0, text as Node, 17);
  expect(linkedinSite.selection(document)).toEqual({
    text: 'Send it by Friday',
    messageId: URN,
    draftId: null,
    sender: null,
  });
});

test('words in a text field', () => {
  const document = page();
  const field = document.querySelector('textarea');
  field?.focus();
  field?.setSelectionRange(5, 10);
  expect(linkedinSite.selection(document)).toMatchObject({ text: 'other', messageId: null });
});

test('nothing selected', () => {
  expect(linkedinSite.selection(page())).toBeNull();
});

test('there is no way to type into the page', () => {
  expect(linkedinSite.insert).toBeUndefined();
});
