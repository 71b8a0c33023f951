import { describe, expect, it } from 'vitest';
import { environmentOf, OWN_THREAD, OWN_TOKEN, read, readAs, THREAD, thread, message, TOKEN } from './page.ts';

const IN_THREAD = `#inbox/${TOKEN}`;

describe('the open thread', () => {
  it('is a visible heading with ids, joined with what the address knows', () => {
    const { context, kind, settled, missing, sources } = read(thread(message()), IN_THREAD);
    expect({ kind, settled, missing }).toEqual({ kind: 'gmail-thread', settled: true, missing: [] });
    expect(context.openThread).toEqual({ subject: 'Pilot in Rotterdam', ...THREAD });
    expect(sources).toMatchObject({
      openThread: 'h2[data-legacy-thread-id] (2018)',
      'openThread.threadId': 'url (2018)',
      'openThread.legacyThreadId': 'h2 @data-legacy-thread-id (2018)',
    });
  });

  it('may have lost its attributes, and is then known by its class and the address', () => {
    const { context, sources } = read(thread(message(), ''), IN_THREAD);
    expect(context.openThread).toEqual({ subject: 'Pilot in Rotterdam', ...THREAD });
    expect(sources['openThread']).toBe('[role=main] h2.hP (2013)');
  });

  it('takes its newer id from the heading, unless that says "undefined"', () => {
    const named = `data-legacy-thread-id="1a05659a2ffafc3d" data-thread-perm-id="${OWN_THREAD}"`;
    expect(read(thread('', named), `#all/${OWN_TOKEN}`).context.openThread?.threadId).toBe(OWN_THREAD);
    const lost = 'data-legacy-thread-id="1a05659a2ffafc3d" data-thread-perm-id="undefined"';
    const { context, missing } = read(thread('', lost), '#all/1a05659a2ffafc3d');
    expect(context.openThread).toMatchObject({ threadId: null, legacyThreadId: '1a05659a2ffafc3d' });
    expect(missing).toContain('openThread.threadId');
  });

  it('reads emoji in the subject', () => {
    const html = `<div role="main"><h2 data-legacy-thread-id="${THREAD.legacyThreadId}">On we go <img data-emoji="🚢" alt="x"></h2></div>`;
    expect(read(html, IN_THREAD).context.openThread?.subject).toBe('On we go 🚢');
  });

  it('is not a heading of the list, nor a row that carries the attribute', () => {
    const list = `<div role="main"><h2 tabindex="-1">Conversations</h2><table><tr class="zA"><td>
      <span data-legacy-thread-id="17b79f50c14b98d2" data-thread-id="#thread-f:1709009752799549650">Pilot</span></table></div>`;
    expect(read(list)).toMatchObject({ kind: 'gmail-list', context: { openThread: null, urlThread: null } });
  });

  it('is not in a view that Gmail keeps hidden', () => {
    const old = `<div style="display: none">${thread(message())}</div><div role="main"></div>`;
    expect(read(old).context).toMatchObject({ openThread: null, messages: [] });
  });

  it('is unknown while only the address names it', () => {
    const { context, missing, settled } = read('<div role="main"></div>', IN_THREAD);
    expect(settled).toBe(false);
    expect(context).toMatchObject({ urlThread: THREAD, openThread: null });
    expect(missing).toContain('openThread');
  });

  it('is settled, though without heading, once its messages are there', () => {
    const { context, settled } = read(`<div role="main"><div role="list">${message()}</div></div>`, IN_THREAD);
    expect(settled).toBe(true);
    expect(context).toMatchObject({ urlThread: THREAD, openThread: null, messages: [{ expanded: true }] });
  });

  it('is found in a split pane beside the list', () => {
    const split = `<div role="main"><table><tr class="zA"><td><span email="kim@contoso.example" name="Kim" data-legacy-thread-id="1a05659a2ffafc3d">x</span></table>
      <div class="aia"><h2 data-legacy-thread-id="${THREAD.legacyThreadId}">Pilot</h2><div role="list">${message()}</div></div></div>`;
    const { context } = read(split, IN_THREAD);
    expect(context.openThread?.legacyThreadId).toBe(THREAD.legacyThreadId);
    expect(context.participants).toEqual(['dana@northwind.example', 'sam@ours.example']);
  });
});

describe('address and page', () => {
  const other = 'data-legacy-thread-id="1a05659a2ffafc3d"';

  it('that disagree give nothing yet but the account', () => {
    const { context, settled } = read(thread(message(), other), IN_THREAD);
    expect(settled).toBe(false);
    expect(context).toEqual({
      site: 'gmail',
      account: 'sam@ours.example',
      urlThread: null,
      openThread: null,
      messages: [],
      participants: [],
      participantsComplete: false,
      composes: [],
      toast: null,
      alert: false,
    });
  });

  it('agree when one of two visible headings is the right one', () => {
    const both = thread(message(), other) + thread(message());
    expect(read(both, IN_THREAD).context.openThread?.legacyThreadId).toBe(THREAD.legacyThreadId);
  });

  it('whose ids do not compare agree, unless the heading belonged to another address before', async () => {
    const environment = environmentOf(thread(message(), other), `#inbox/${OWN_TOKEN}`);
    expect(readAs(environment).settled).toBe(true);
    // j: the address has moved on, the heading has not.
    const next = new URL('https://mail.google.com/mail/u/0/#inbox/QgrcJHrtqfgLGKqwChjKsHKzZQpwRHMBqpG');
    expect(readAs({ ...environment, url: next }).settled).toBe(false);
    environment.document.querySelector('h2')?.setAttribute('data-legacy-thread-id', '1b05659a2ffafc3d');
    expect(readAs({ ...environment, url: next }).settled).toBe(true);
    expect(readAs(environment).settled).toBe(false);
  });
});
