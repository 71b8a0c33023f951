import { describe, expect, it } from 'vitest';
import { settleAt } from '../../../lib/page/sending/settle.ts';
import { arm, mail, message, run, see, T, told, undo } from './support.ts';

const A = mail('msg-a:r1');
const B = mail('msg-a:r2', 'thread-f:2');
const OUT = see({ toast: { threadId: 'thread-a:r9' } });

describe('a mail that is sent', () => {
  it('is recorded once the line says so, and final when it can no longer be taken back', () => {
    expect(told(arm(A), 100, see({ drafts: ['msg-a:r1'] }), 400, OUT, 30_000, 5_000)).toEqual([
      'msg-a:r1 armed',
      'msg-a:r1 provisional',
      'msg-a:r1 final',
    ]);
    expect(run([arm(A), see(), OUT]).sends[0]).toMatchObject({ sentThreadId: 'thread-a:r9', messageId: null });
  });

  it('is known by its draft’s id in the thread too', () => {
    const seen = see({ messages: [message('msg-f:1'), message('msg-a:r1')] });
    expect(told(arm(A), see(), seen)).toEqual(['msg-a:r1 armed', 'msg-a:r1 provisional']);
    expect(run([arm(A), seen]).sends[0]?.messageId).toBe('msg-a:r1');
  });

  it('is one mail, whatever shows it, and however often it was pressed', () => {
    const both = { toast: { threadId: 'thread-a:r9' }, messages: [message('msg-a:r1')] };
    expect(told(arm(A), 3, arm(A), 90, arm(A), see(both), see(both), see(), OUT, 40_000, arm(A), OUT)).toEqual([
      'msg-a:r1 armed',
      'msg-a:r1 provisional',
      'msg-a:r1 final',
    ]);
  });

  it('may take its time: a slow network, no network', () => {
    expect(told(arm(A), 100, see(), 90_000, see(), OUT)).toEqual(['msg-a:r1 armed', 'msg-a:r1 provisional']);
    expect(told(arm(A), 100, see(), 599_000, 2_000, OUT)).toEqual(['msg-a:r1 armed', 'msg-a:r1 dropped']);
  });

  it('has left a page that was closed or loaded anew in between', () => {
    expect(told(arm(A), { kind: 'left', tab: 1 }, 20_000, see({ messages: [message('msg-a:r1')] }))).toEqual([
      'msg-a:r1 armed',
      'msg-a:r1 provisional',
    ]);
    expect(told(arm(A), see(), OUT, { kind: 'left', tab: 1 }, 36_000)).toContain('msg-a:r1 final');
  });

  it('of a window that has closed is told in another, if that names the thread', () => {
    const closed = { kind: 'left', tab: 7 } as const;
    const there = see({ toast: { threadId: 'thread-f:2' } }, 1);
    expect(told(arm(B, {}, false, 7), closed, there)).toContain('msg-a:r2 provisional');
    expect(told(arm(A, {}, false, 7), closed, there)).toEqual(['msg-a:r1 armed']);
    expect(told(arm(B, {}, false, 7), there)).toEqual(['msg-a:r2 armed']);
    // It is still there, and will say so itself.
    expect(told(arm(B, {}, false, 7), see({}, 7), there)).toEqual(['msg-a:r2 armed']);
  });

  it('may have had no id yet', () => {
    const fresh = mail(null);
    expect(told(arm(fresh), see({ drafts: ['compose:1'] }), see(), OUT)).toEqual([
      'compose:1 armed',
      'compose:1 provisional',
    ]);
    expect(told(arm(fresh), see({ messages: [message('msg-a:r1')] }))).toEqual(['compose:1 armed']);
    // The name of its box is good for one page alone: another page's is another mail.
    expect(run([arm(fresh), 100, arm(mail(null, null, 'Else?'), {}, false, 2)]).sends).toHaveLength(2);
  });
});

describe('a mail that is not sent', () => {
  it('is only closed, moved or left open', () => {
    expect(told(arm(A), see({ drafts: ['msg-a:r1'] }), 5_100)).toEqual(['msg-a:r1 armed', 'msg-a:r1 dropped']);
    expect(told(see(), OUT, see({ messages: [message('msg-a:r1')] }))).toEqual([]);
    // Another page of the mailbox has never shown it.
    expect(told(arm(A), see({ drafts: ['msg-a:r1'] }), see({}, 2), 5_100)).toContain('msg-a:r1 dropped');
  });

  it('is refused, and may be pressed again', () => {
    const open = { drafts: ['msg-a:r1'] };
    const refused = [arm(A), see({ ...open, alert: true }), 20_000, see({ ...open, alert: true }), see(open)];
    expect(told(...refused, 4_900)).toEqual(['msg-a:r1 armed']);
    expect(told(...refused, 5_000)).toEqual(['msg-a:r1 armed', 'msg-a:r1 refused']);
    expect(told(...refused, 5_000, arm(A), see(), OUT).slice(-2)).toEqual(['msg-a:r1 armed', 'msg-a:r1 provisional']);
    // Pressed again before it was given up.
    expect(told(...refused, 2_000, arm(A), see(), OUT)).toEqual([
      'msg-a:r1 armed',
      'msg-a:r1 armed',
      'msg-a:r1 provisional',
    ]);
    // As quickly as one can.
    const quick = [arm(A), see({ ...open, alert: true }), 300, see(open), 300, arm(A)];
    expect(told(...quick)).toEqual(['msg-a:r1 armed', 'msg-a:r1 armed']);
  });

  it('is asked about first, and goes with the answer', () => {
    const asked = [arm(A), see({ drafts: ['msg-a:r1'], alert: true }), 60_000, see()];
    expect(told(...asked, OUT)).toEqual(['msg-a:r1 armed', 'msg-a:r1 provisional']);
    // Nobody knows what became of it: that it was refused can't be said.
    expect(told(...asked, 600_000)).toEqual(['msg-a:r1 armed', 'msg-a:r1 dropped']);
    // After a dialog a draft may have been saved into its thread: that is no proof.
    expect(told(...asked, see({ messages: [message('msg-a:r1')] }))).toEqual(['msg-a:r1 armed']);
  });

  it('stood in its thread before, as a saved draft', () => {
    const saved = { messages: [message('msg-a:r1')] };
    expect(told(arm(A, saved), see(saved))).toEqual(['msg-a:r1 armed']);
  });

  it('is not told by a line from before, of another mailbox or of another thread', () => {
    const toast = { toast: { threadId: 'thread-a:r9' } };
    expect(told(arm(A, toast), see(toast), see(toast))).toEqual(['msg-a:r1 armed']);
    expect(told(arm(A, toast), see(toast), see(), see(toast))).toEqual(['msg-a:r1 armed', 'msg-a:r1 provisional']);
    expect(told(arm(A), see(), see({ ...toast, account: 'two@ours.example' }))).toEqual(['msg-a:r1 armed']);
    expect(told(arm(B), see(), see(toast))).toEqual(['msg-a:r2 armed']);
    expect(told(arm(A), see(), see(toast, 2))).toEqual(['msg-a:r1 armed']);
  });
});

describe('a mail that is taken back', () => {
  const sent = [arm(A), see(), OUT];

  it('by the link', () => {
    expect(told(...sent, undo('thread-a:r9'), see({ drafts: ['msg-a:r1'] }), 60_000)).toEqual([
      'msg-a:r1 armed',
      'msg-a:r1 provisional',
      'msg-a:r1 withdrawn',
    ]);
    expect(told(...sent, undo())).toContain('msg-a:r1 withdrawn');
    expect(told(...sent, undo('thread-f:7'))).not.toContain('msg-a:r1 withdrawn');
    expect(told(...sent, undo(null, 'two@ours.example'))).not.toContain('msg-a:r1 withdrawn');
  });

  it('by key, or in whatever other way: the same draft stands open again', () => {
    expect(told(...sent, 2_000, see({ drafts: ['msg-a:r1'] }))).toContain('msg-a:r1 withdrawn');
    // The page that it was sent from says so, and not another that shows it still.
    expect(told(...sent, 2_000, see({ drafts: ['msg-a:r1'] }, 2))).not.toContain('msg-a:r1 withdrawn');
  });

  it('and sent again, is one mail again', () => {
    expect(told(...sent, undo(), see({ drafts: ['msg-a:r1'] }), 9_000, arm(A), see(), OUT, 36_000)).toEqual([
      'msg-a:r1 armed',
      'msg-a:r1 provisional',
      'msg-a:r1 withdrawn',
      'msg-a:r1 armed',
      'msg-a:r1 provisional',
      'msg-a:r1 final',
    ]);
    // Nobody has seen it come back.
    expect(told(...sent, 9_000, arm(A), see(), OUT).slice(2)).toEqual([
      'msg-a:r1 withdrawn',
      'msg-a:r1 armed',
      'msg-a:r1 provisional',
    ]);
  });

  it('before anybody saw it go', () => {
    expect(told(arm(A), see(), undo(), OUT)).toEqual(['msg-a:r1 armed', 'msg-a:r1 withdrawn']);
  });
});

describe('a mail that is to be sent later', () => {
  const later = arm(A, {}, true);

  it('is scheduled once its box has gone, with or without a line, and never more than that', () => {
    const scheduled = ['msg-a:r1 armed', 'msg-a:r1 scheduled'];
    expect(told(later, see({ drafts: ['msg-a:r1'] }), 60_000, see(), OUT, 60_000)).toEqual(scheduled);
    expect(told(later, OUT, see({ messages: [message('msg-a:r1')] }))).toEqual(scheduled);
  });

  it('is not when the dialog is cancelled, nor when the draft comes back', () => {
    expect(told(later, see({ drafts: ['msg-a:r1'] }), 601_000)).toEqual(['msg-a:r1 armed', 'msg-a:r1 dropped']);
    expect(told(later, see(), see({ drafts: ['msg-a:r1'] }))).toContain('msg-a:r1 withdrawn');
  });

  it('may be sent at once after all', () => {
    expect(told(later, see({ drafts: ['msg-a:r1'] }), 500, arm(A), see(), OUT)).toEqual([
      'msg-a:r1 armed',
      'msg-a:r1 armed',
      'msg-a:r1 provisional',
    ]);
  });
});

it('a line that comes long after a mail’s own message speaks of the next mail', () => {
  const C = mail('msg-a:r3');
  const first = [arm(A), see({ messages: [message('msg-a:r1')] })];
  expect(told(...first, 10_000, arm(C), see(), OUT)).toContain('msg-a:r3 provisional');
  expect(told(...first, 1_000, arm(C), see(), OUT)).not.toContain('msg-a:r3 provisional');
});

describe('two mails in a row', () => {
  const two = [arm(A), 200, see({ drafts: ['msg-a:r2'] }), arm(B), 200, see()];

  it('are told apart by thread', () => {
    expect(told(...two, see({ toast: { threadId: 'thread-f:2' } }))).toEqual([
      'msg-a:r1 armed',
      'msg-a:r2 armed',
      'msg-a:r2 provisional',
    ]);
  });

  it('are told apart by draft', () => {
    expect(told(...two, see({ messages: [message('msg-a:r2')] }))).toContain('msg-a:r2 provisional');
    // The line that comes with it is of the same one.
    const both = see({ toast: { threadId: null }, messages: [message('msg-a:r2')] });
    expect(told(...two, both, both)).not.toContain('msg-a:r1 provisional');
  });

  it('need a line each where it names nothing: one of them may never have left', () => {
    const line = see({ toast: { threadId: null } });
    expect(told(...two, line, line)).toEqual(['msg-a:r1 armed', 'msg-a:r2 armed']);
    expect(told(...two, line, see(), line).slice(2)).toEqual(['msg-a:r1 provisional', 'msg-a:r2 provisional']);
  });

  it('right after each other: a line that has spoken of one speaks of the other next', () => {
    const next = mail('msg-a:r3');
    const line = see({ toast: { threadId: null } });
    expect(told(arm(A), see(), line, see(), 900, arm(next), see(), line)).toContain('msg-a:r3 provisional');
  });

  it('in one thread are two', () => {
    const [one, other] = [mail('msg-a:r1', 'thread-f:2'), B];
    const line = see({ toast: { threadId: 'thread-f:2' } });
    const events = [arm(one), see(), 100, arm(other), see(), line, line];
    expect(told(...events)).toEqual(['msg-a:r1 armed', 'msg-a:r2 armed']);
    expect(told(...events, see(), line).slice(2)).toEqual(['msg-a:r1 provisional', 'msg-a:r2 provisional']);
    expect(told(...events, see({ messages: [message('msg-a:r2')] })).slice(2)).toEqual(['msg-a:r2 provisional']);
  });

  it('are taken back one by one', () => {
    const out = [...two, see({ toast: { threadId: 'thread-f:2' } }), see(), OUT];
    expect(told(...out, undo('thread-a:r9')).slice(-1)).toEqual(['msg-a:r1 withdrawn']);
    expect(told(...out, undo('thread-f:2')).slice(-1)).toEqual(['msg-a:r2 withdrawn']);
  });
});

describe('time', () => {
  it('is needed only while something is on its way', () => {
    expect(settleAt([])).toBeNull();
    expect(settleAt(run([arm(A)]).sends)).toBe(T + 5_000);
    expect(settleAt(run([arm(A), see()]).sends)).toBe(T + 600_000);
    expect(settleAt(run([arm(A), see(), 100, OUT]).sends)).toBe(T + 35_100);
    expect(settleAt(run([arm(A), see(), OUT, 36_000]).sends)).toBeNull();
  });

  it('lets what is long over be forgotten', () => {
    expect(run([arm(A), see(), OUT, 36_000]).sends).toHaveLength(1);
    expect(run([arm(A), see(), OUT, 36_000, 3_600_000]).sends).toEqual([]);
  });
});
