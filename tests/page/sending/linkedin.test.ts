import { describe, expect, it } from 'vitest';
import type { SendEvidence } from '../../../lib/page/sending/types.ts';
import { arm, post, run, see, T, told } from './support.ts';

const ME = { site: 'linkedin' as const, account: 'ACoAAme' };
const on = (parts: Partial<SendEvidence>) => see({ ...ME, ...parts });
const bubble = (id: string | null, text: string, places = ['2-abc'], at: number | null = T) => ({
  places,
  id,
  text,
  at,
});
const states = (...events: Parameters<typeof told>): string[] => told(...events).map((one) => one.split(' ')[1] ?? '');

const HELLO = post('Hello Oda,\ncould you?');

describe('a message', () => {
  it('has left once it stands in its conversation and no longer in the composer', () => {
    const out = bubble('urn:1', 'Hello Oda, could you?');
    expect(states(arm(HELLO), on({ drafts: HELLO.draftKeys, messages: [out] }))).toEqual(['armed']);
    expect(states(arm(HELLO), on({ drafts: ['2-abc '], messages: [out] }), 36_000)).toEqual([
      'armed',
      'provisional',
      'final',
    ]);
    expect(run([arm(HELLO), on({ messages: [out] })]).sends[0]?.messageId).toBe('urn:1');
  });

  it('is not told by another conversation, other words, one from before or one of long ago', () => {
    const text = HELLO.text;
    expect(states(arm(HELLO), on({ messages: [bubble('urn:1', text, ['2-xyz'])] }))).toEqual(['armed']);
    expect(states(arm(HELLO), on({ messages: [bubble('urn:1', 'Hello')] }))).toEqual(['armed']);
    const before = { messages: [bubble('urn:1', text)] };
    expect(states(arm(HELLO, before), on(before))).toEqual(['armed']);
    expect(states(arm(HELLO), on({ messages: [bubble('urn:1', text, ['2-abc'], T - 90_000)] }))).toEqual(['armed']);
  });

  it('is one message, though the button and its form both speak', () => {
    const out = on({ messages: [bubble('urn:1', HELLO.text)] });
    expect(states(arm(HELLO), 20, arm(HELLO), out, out)).toEqual(['armed', 'provisional']);
  });

  it('may be said twice, and then it is two', () => {
    const out = on({ messages: [bubble('urn:1', HELLO.text)] });
    const twice = on({ messages: [bubble('urn:1', HELLO.text), bubble('urn:2', HELLO.text)] });
    const events = [arm(HELLO), on({}), 2_000, arm(HELLO), on({}), out];
    expect(states(...events, out)).toEqual(['armed', 'armed', 'provisional']);
    expect(states(...events, twice)).toEqual(['armed', 'armed', 'provisional', 'provisional']);
  });

  it('without an id is counted, and believed when it stays', () => {
    const one = bubble(null, HELLO.text, ['2-abc'], null);
    expect(states(arm(HELLO, { messages: [one] }), on({ messages: [one] }), 5_000)).toEqual(['armed']);
    const came = [arm(HELLO, { messages: [one] }), on({ messages: [one, one] })];
    expect(states(...came, 3_000)).toEqual(['armed']);
    expect(states(...came, 4_000)).toEqual(['armed', 'provisional']);
    const events = [arm(HELLO), on({}), 2_000, arm(HELLO), on({})];
    expect(states(...events, on({ messages: [one] }), 5_000)).toEqual(['armed', 'armed', 'provisional']);
    expect(states(...events, on({ messages: [one, one] }), 5_000)).toEqual([
      'armed',
      'armed',
      'provisional',
      'provisional',
    ]);
  });

  it('without an id that fails is none, also when the page says so late', () => {
    const one = bubble(null, HELLO.text, ['2-abc'], null);
    const failed = on({ messages: [one], troubled: ['2-abc'] });
    expect(states(arm(HELLO), on({ messages: [one] }), 1_000, failed, 9_000)).toEqual(['armed']);
    expect(states(arm(HELLO), on({ messages: [one] }), 5_000, failed)).toEqual(['armed', 'provisional', 'withdrawn']);
    const named = [arm(HELLO), on({ messages: [bubble('urn:1', HELLO.text)] })];
    expect(states(...named, on({ troubled: ['2-abc'] }))).toEqual(['armed', 'provisional']);
  });

  it('without an id keeps its place when the one after it fails', () => {
    const LATER = post('Or Tuesday?');
    const one = bubble(null, HELLO.text, ['2-abc'], null);
    const out = [arm(HELLO), on({ messages: [one] }), 5_000];
    const failed = on({ messages: [one, bubble(null, LATER.text, ['2-abc'], null)], troubled: ['2-abc'] });
    expect(states(...out, arm(LATER, { messages: [one] }), on({ messages: [one] }), failed, 2_000)).toEqual([
      'armed',
      'provisional',
      'armed',
    ]);
  });

  it('without an id that goes back into its box has not left', () => {
    const one = bubble(null, HELLO.text, ['2-abc'], null);
    const came = [arm(HELLO), on({ messages: [one] }), 1_000, on({ drafts: HELLO.draftKeys })];
    expect(states(...came, 9_000)).toEqual(['armed', 'dropped']);
  });

  it('with a time but no id has left at once', () => {
    const sent = bubble(null, HELLO.text, ['2-abc'], T);
    expect(states(arm(HELLO), on({ messages: [sent] }))).toEqual(['armed', 'provisional']);
  });

  it('that Enter did not send is dropped', () => {
    expect(
      states(arm(HELLO), on({ drafts: ['2-abc Hello Oda, could you? Soon?'] }), on({ drafts: HELLO.draftKeys }), 5_000),
    ).toEqual(['armed', 'dropped']);
  });

  it('belongs to the viewer, where the page says who that is', () => {
    const out = { messages: [bubble('urn:1', HELLO.text)] };
    expect(states(arm(HELLO), on({ ...out, account: 'ACoAAother' }))).toEqual(['armed']);
    expect(states(arm(HELLO), on({ ...out, account: null }))).toEqual(['armed', 'provisional']);
  });
});

describe('an invitation with a note', () => {
  const note = {
    ...post('I would like to', ['invitation:in/oda']),
    draftKeys: ['invitation I would like to'],
    conversation: { place: 'invitation' as const, conversationId: null, threadId: null, participants: [] },
  };
  const pending = { places: ['invitation:in/oda'], id: 'invitation:in/oda', text: null, at: null };

  it('has left when its dialog has closed and the person is marked', () => {
    expect(states(arm(note), on({}), on({ messages: [pending] }))).toEqual(['armed', 'provisional']);
    expect(states(arm(note), on({ drafts: note.draftKeys, messages: [pending] }))).toEqual(['armed']);
    expect(states(arm(note), on({ messages: [{ ...pending, places: ['invitation:in/ole'], id: 'x' }] }))).toEqual([
      'armed',
    ]);
    expect(states(arm(note), on({}), 601_000)).toEqual(['armed', 'dropped']);
  });

  it('is the note as it was when it was sent, and not as it was sent first, in vain', () => {
    const whole = { ...post('I would like to talk', note.places), conversation: note.conversation };
    const sent = { ...whole, draftKeys: ['invitation I would like to talk'] };
    const events = [arm(note), on({ drafts: sent.draftKeys }), 3_000, arm(sent), on({ messages: [pending] })];
    const { sends, told: all } = run(events);
    expect(all.map((one) => one.split(' ')[1])).toEqual(['armed', 'armed', 'provisional']);
    expect(sends.map(({ state, snapshot }) => [state, snapshot.text])).toEqual([['provisional', sent.text]]);
  });

  it('is not told by a mark that comes long after: it went to somebody else on the page, who was invited first', () => {
    expect(states(arm(note), on({}), 20_000, on({ messages: [pending] }))).toEqual(['armed', 'provisional']);
    expect(states(arm(note), on({}), 60_000, on({ messages: [pending] }))).toEqual(['armed', 'dropped']);
  });
});

describe('a message of which nothing on the page says that it has left', () => {
  const unmarked = { ...post('Could you?', ['ACwAAoda']), unmarked: true };
  const open = { drafts: unmarked.draftKeys };

  it('has probably left when its box has gone, and stays gone', () => {
    expect(states(arm(unmarked), on(open), 1_000, on({}), 3_000)).toEqual(['armed']);
    expect(states(arm(unmarked), on(open), 1_000, on({}), 4_000)).toEqual(['armed', 'provisional']);
    expect(run([arm(unmarked), on({}), 4_000]).sends[0]?.messageId).toBeNull();
  });

  it('has not while its box stands there: emptied, locked, with other words, or anew', () => {
    for (const text of ['', 'Could you? Please?'])
      expect(states(arm(unmarked), on({ drafts: [`ACwAAoda ${text}`] }), 20_000)).toEqual(['armed']);
    expect(states(arm(unmarked), on({}), 1_000, on(open), 20_000)).toEqual(['armed', 'dropped']);
  });

  it('has not when the page says that it failed, though the box is closed then', () => {
    const failed = on({ ...open, troubled: ['ACwAAoda'] });
    expect(states(arm(unmarked), on({}), failed, 1_000, on({}), 601_000)).toEqual(['armed', 'dropped']);
  });

  it('nor has an invitation that the page refuses once its dialog has closed', () => {
    const { places } = unmarked;
    const invitation = { ...post('Could you?', ['invitation:in/oda']), unmarked: true };
    const conversation = { place: 'invitation' as const, conversationId: null, threadId: null, participants: [] };
    const note = { ...invitation, draftKeys: ['invitation Could you?'], conversation };
    const refused = on({ troubled: ['invitation'] });
    expect(states(arm(note), on({}), 2_000, refused, 1_000, on({}), 31_000)).toEqual(['armed', 'dropped']);
    expect(states(arm(note), on({}), 4_000, refused)).toEqual(['armed', 'provisional', 'withdrawn']);
    expect(states(arm(note), on({}), on({ troubled: places }), 4_000)).toEqual(['armed', 'provisional']);
  });

  it('is told by its own page alone', () => {
    const elsewhere = see({ ...ME }, 2);
    expect(states(arm(unmarked), elsewhere, 9_000)).toEqual(['armed', 'dropped']);
    expect(states(arm(unmarked), on(open), { kind: 'left', tab: 1 }, elsewhere, 601_000)).toEqual(['armed', 'dropped']);
  });

  it('is the one that was pressed last', () => {
    const more = { ...post('Could you? Please?', ['ACwAAoda']), unmarked: true };
    const events = [arm(unmarked), on({ drafts: more.draftKeys }), 2_000, arm(more), on({}), 4_000];
    expect(run(events).sends.map(({ state, snapshot }) => [state, snapshot.text])).toEqual([
      ['provisional', more.text],
    ]);
  });
});

it('has not left where any dialog came up in the place of its box, if none stood there before', () => {
  const unmarked = {
    ...post('Could you?', ['invitation:in/oda']),
    unmarked: true,
    draftKeys: ['invitation Could you?'],
  };
  const refused = on({ troubled: ['dialog'] });
  expect(states(arm(unmarked), refused, 1_000, on({}), 601_000)).toEqual(['armed', 'dropped']);
  expect(states(arm(unmarked, { troubled: ['dialog'] }), refused, 1_000, refused, 4_000)).toEqual([
    'armed',
    'provisional',
  ]);
});
