import { describe, expect, it } from 'vitest';
import { changeOf, keepFocus } from '../../lib/page/change.ts';
import { clientOf, personOf } from '../../lib/domain/sample-book/cast/cast.ts';
import { gmailThread, linkedInTalk } from '../queries/support/pages.ts';
import type { LinkedInContext, LinkedInConversation, PageReading } from '../../lib/page/context.ts';

const dana = personOf(clientOf('northwind'), 'dana.reyes');
const draft = (bodyText: string, rest: object = {}) => gmailThread({ composes: [{ bodyText, ...rest }] });
const talk = (text: string) => linkedInTalk(dana, [], text);
const conversationsOf = ({ context }: PageReading): LinkedInConversation[] =>
  context.site === 'linkedin' ? context.conversations : [];

describe('a new reading', () => {
  it.each([
    ['the first one', null, draft('A'), 'place'],
    ['another address', draft('A'), { ...draft('A'), url: 'https://mail.google.com/mail/u/0/#inbox' }, 'place'],
    ['what its address names', { ...draft('A'), settled: false }, draft('A'), 'place'],
    ['something else in its place', draft('A'), talk('A'), 'place'],
    ['the same', draft('A'), draft('A'), 'nothing'],
    ['more words', draft('A'), draft('A b'), 'draft'],
    ['the first words', draft(' '), draft('A'), 'page'],
    ['another recipient', draft('A'), draft('A', { cc: [{ email: 'a@b.example', name: null }] }), 'page'],
    ['the focus gone', draft('A'), draft('A', { focused: false }), 'page'],
    ['more words in a conversation', talk('A'), talk('A b'), 'draft'],
    ['the first words in a conversation', talk(''), talk('A'), 'page'],
  ] as const)('with %s', (_, before, after, change) => {
    expect(changeOf(before, after)).toBe(change);
  });
});

describe('while the keys are in our frame', () => {
  const two = (focused: 'msg-a:r1' | 'msg-a:r2' | null, subject = '') =>
    gmailThread({
      composes: ['msg-a:r1', 'msg-a:r2'].map((draftId) => ({ draftId, subject, focused: draftId === focused })),
    });

  it('the draft that had the focus keeps it', () => {
    expect(keepFocus(two('msg-a:r2'), two(null, 'new'))).toEqual(two('msg-a:r2', 'new'));
    const without = talk('A');
    const context = { ...without.context, conversations: [] };
    expect(keepFocus(talk('A'), { ...without, context })).toMatchObject({ context: { conversations: [] } });
  });

  it('a first message and an invitation keep it, though they have no conversation yet', () => {
    const first = (focused: boolean, text: string, place: 'bubble' | 'invitation', participants?: []): PageReading => {
      const page = talk(text);
      const conversations = conversationsOf(page).map((one) => ({
        ...one,
        conversationId: null,
        threadId: null,
        place,
        focused,
        ...(participants && { participants }),
      }));
      return { ...page, context: { ...page.context, conversations } as LinkedInContext };
    };
    expect(keepFocus(first(true, 'A', 'bubble'), first(false, 'B', 'bubble'))).toEqual(first(true, 'B', 'bubble'));
    expect(keepFocus(first(true, 'A', 'invitation', []), first(false, 'B', 'invitation', []))).toEqual(
      first(true, 'B', 'invitation', []),
    );
    const other = first(false, 'A', 'bubble');
    expect(keepFocus(first(true, 'A', 'invitation', []), other)).toEqual(other);
  });

  it('nothing gets it that is new, and nothing loses it', () => {
    expect(keepFocus(null, two(null))).toEqual(two(null));
    expect(keepFocus(two(null), two(null))).toEqual(two(null));
    expect(keepFocus(two('msg-a:r1'), two('msg-a:r2'))).toEqual(two('msg-a:r2'));
    expect(keepFocus(two('msg-a:r1'), talk('A'))).toEqual(talk('A'));
  });
});
