/** What its writer does to a message of LinkedIn's after it has left. */
import { describe, expect, it } from 'vitest';
import type { SendEvidence } from '../../../lib/page/sending/types.ts';
import { conversationIdOf, messageUrnOf } from '../../pages/linkedin/data/urn.ts';
import { arm, post, run, see, T } from './support.ts';

const ME = 'ACoAAAX14QEBbJG22wAlSm-Uud4DKE1yl7zhBis';
const ID = conversationIdOf('dana');
const URN = messageUrnOf(ID, T, ME);
const MINUTE = 60_000;

const NOTE = { ...post('Could you do Monday?', [ID]), account: ME };
const on = (parts: Partial<SendEvidence>, tab = 1) => see({ site: 'linkedin', account: ME, ...parts }, tab);
const shown = (text: string) => ({ places: [ID], id: URN, text, at: T });
const thread = (from: number, to: number) => ({ threads: [{ id: ID, from, to }] });
/** With an older one above it. */
const there = (text: string) => on({ messages: [shown(text)], ...thread(T - MINUTE, T) });
const SENT = [arm(NOTE), there(NOTE.text), 40_000];
const told = (...events: Parameters<typeof run>[0]) =>
  run([...SENT, ...events]).told.map((one) => one.split(' ')[1] ?? '');
const BEFORE = ['armed', 'provisional'];

describe('a message that was deleted after it was sent', () => {
  it.each([
    'This message has been deleted.',
    'Diese Nachricht wurde gelöscht.',
    'Ce message a été supprimé.',
    'Este mensaje ha sido eliminado',
    'Esta mensagem foi excluída.',
  ])('is taken back where its place says so: %s', (words) => {
    expect(told(there(words))).toEqual([...BEFORE, 'final', 'withdrawn']);
  });

  it('is taken back where it is gone from between others, once it stays so', () => {
    const gone = on(thread(T - MINUTE, T + MINUTE), 2);
    expect(told(gone, 1_000, there(NOTE.text), 9_000)).toEqual([...BEFORE, 'final']);
    expect(told(gone, 4_000)).toEqual([...BEFORE, 'final', 'withdrawn']);
    expect(told(there(''), 4_000)).toEqual([...BEFORE, 'final', 'withdrawn']);
  });

  it('is taken back where it was the last, by the page that it was sent from', () => {
    const older = thread(T - MINUTE, T - MINUTE);
    expect(told(on(older), 4_000)).toEqual([...BEFORE, 'final', 'withdrawn']);
    // Another page may not have heard of it yet.
    expect(told(on(older, 2), 4_000)).toEqual([...BEFORE, 'final']);
  });

  it('has not been deleted where only newer ones are shown, or its conversation has gone from the page', () => {
    expect(told(on(thread(T + MINUTE, T + 2 * MINUTE)), 9_000)).toEqual([...BEFORE, 'final']);
    expect(told(on(thread(T - MINUTE, T - MINUTE)), 1_000, on({}), 9_000)).toEqual([...BEFORE, 'final']);
  });
});

describe('a message that was edited after it was sent', () => {
  it('has left anew with its words as they are now, once', () => {
    const edited = there('Could you do Tuesday? (Edited)');
    const { told: all, sends } = run([...SENT, edited, 1_000, edited, 40_000]);
    expect(all.map((one) => one.split(' ')[1])).toEqual([...BEFORE, 'final', 'provisional', 'final']);
    expect(sends).toMatchObject([{ messageId: URN, armedAt: T, snapshot: { text: 'Could you do Tuesday?' } }]);
  });

  it('has not been edited by a break or a mark of the page’s own', () => {
    expect(told(there('Could you do  Monday?\n(Bearbeitet)'))).toEqual([...BEFORE, 'final']);
  });
});
