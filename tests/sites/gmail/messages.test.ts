import { describe, expect, it } from 'vitest';
import { draft, message, read, thread, TOKEN } from './page.ts';
import type { GmailReading } from './page.ts';

const at = `#inbox/${TOKEN}`;
const inThread = (messages: string): GmailReading => read(thread(messages), at);

describe('an expanded message', () => {
  it('gives everything', () => {
    const { context, missing, sources } = inThread(message());
    expect(context.messages).toEqual([
      {
        expanded: true,
        messageId: 'msg-f:1709009752799549651',
        legacyMessageId: '17b79f50c14b98d3',
        sender: { email: 'dana@northwind.example', name: 'Dana Weber' },
        recipients: [{ email: 'sam@ours.example', name: 'me' }],
        shownDate: '4 May 2026, 10:08',
        bodyText: 'Hello Sam',
        signatureText: null,
        forwardedFrom: null,
        bodyClipped: false,
      },
    ]);
    expect(context).toMatchObject({
      participants: ['dana@northwind.example', 'sam@ours.example'],
      participantsComplete: true,
    });
    expect(missing).toEqual([]);
    expect(sources['messages.sender']).toBe('span.gD[email] (2014)');
  });

  it('that is passed on names who wrote it', () => {
    const body = `<div>FYI</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>
      From: <b class="gmail_sendername">Kim Ray</b> <span>&lt;<a href="mailto:kim@contoso.example">Kim@contoso.example</a>&gt;</span><br>
      Date: Tue, 9 Jun 2026<br>Subject: Pilot<br>To: &lt;lee@contoso.example&gt;<br></div><br>Hello</div>`;
    expect(inThread(message({ body })).context.messages[0]).toMatchObject({
      bodyText: 'FYI',
      forwardedFrom: { email: 'kim@contoso.example', name: 'Kim Ray' },
    });
    const answer = body.replace(
      /---------- .* ---------<br>[^]*<\/div><br>/,
      'On Tue, Kim &lt;kim@contoso.example&gt; wrote:</div>',
    );
    expect(inThread(message({ body: answer })).context.messages[0]?.forwardedFrom).toBeNull();
  });

  it('is one also without the attribute that says so', () => {
    const html = message().replace('aria-expanded="true"', '');
    expect(inThread(html).context.messages[0]?.expanded).toBe(true);
    const folded = message({ body: null }).replace('aria-expanded="false"', '');
    expect(inThread(folded).context.messages[0]?.expanded).toBe(false);
  });

  it('knows its legacy id from the number of its id, and none while it is not synced', () => {
    const numbered = inThread(message({ ids: 'data-message-id="#msg-f:1709009752799549651"' }));
    expect(numbered.context.messages[0]?.legacyMessageId).toBe('17b79f50c14b98d3');
    const justSent = inThread(message({ ids: 'data-message-id="#msg-a:r-7"' }));
    expect(justSent.context.messages[0]).toMatchObject({ messageId: 'msg-a:r-7', legacyMessageId: null });
  });

  it('takes no id from the class of its body', () => {
    const html = message({ ids: '' }).replace('a3s aiL', 'a3s m1547986a2fbf2cbf');
    const { context, missing } = inThread(html);
    expect(context.messages[0]).toMatchObject({ messageId: null, legacyMessageId: null });
    expect(missing).toContain('messages.messageId');
  });

  it('says when Gmail has cut it', () => {
    const html = message({ body: 'Long <a href="?ui=2&view=lg&permmsgid=msg-f:1">View entire message</a>' });
    expect(inThread(html).context.messages[0]?.bodyClipped).toBe(true);
  });

  it('holds a reply being written without its people becoming recipients', () => {
    const chips = '<div role="option" data-hovercard-id="lee@contoso.example"></div>';
    const html = message({ to: '', body: `Hello</div></div>${draft({ chips })}<div><div>` });
    const { context } = inThread(html);
    expect(context.messages[0]?.recipients).toEqual([]);
    expect(context.composes[0]).toMatchObject({ kind: 'inline', to: [{ email: 'lee@contoso.example' }] });
  });
});

describe('the fallbacks of a message', () => {
  it.each([
    [
      '<table><tr><td class="gF"><span email="kim@contoso.example" name="Kim">Kim</span></table>',
      '[email]:not(.M9 *) (2014)',
    ],
    ['<b email="kim@contoso.example" name="Kim">Kim</b>', '[email]:not(.M9 *) (2014)'],
    ['<img jid="kim@contoso.example" name="Kim">', 'img[jid] (2015)'],
    ['<i data-hovercard-id="kim@contoso.example" data-name="Kim"></i>', '[data-hovercard-id*="@"]:not(.M9 *) (2018)'],
  ])('for the sender: %s', (from, source) => {
    const { context, sources } = inThread(message({ from, to: '' }));
    expect(context.messages[0]?.sender).toEqual({ email: 'kim@contoso.example', name: 'Kim' });
    expect(sources['messages.sender']).toBe(source);
  });

  it('for recipients: whoever else is named', () => {
    const { context, sources } = inThread(message({ to: '<i email="lee@contoso.example" name="Lee"></i>' }));
    expect(context.messages[0]?.recipients).toEqual([{ email: 'lee@contoso.example', name: 'Lee' }]);
    expect(sources['messages.recipients']).toBe('[email]:not(.M9 *) (2014)');
  });

  it('for a note to oneself: the writer is a recipient too', () => {
    const to = '<span class="hb">to <span email="dana@northwind.example" name="me">me</span></span>';
    expect(inThread(message({ to })).context.messages[0]?.recipients).toHaveLength(1);
  });

  it('for rows without roles: classes, then ids', () => {
    const classes = message().replace('role="listitem"', '');
    expect(inThread(classes)).toMatchObject({
      sources: { messages: '.h7,.kv,.kQ (2014)' },
      context: { messages: [{}] },
    });
    const ids = classes.replace('class="h7"', '');
    expect(inThread(ids)).toMatchObject({
      sources: { messages: '[data-message-id] (2018)' },
      context: { messages: [{}] },
    });
  });

  it('for the body: its inner class', () => {
    const { sources } = inThread(message().replace('ii gt', ''));
    expect(sources['messages.bodyText']).toBe('.a3s (2014)');
  });
});

describe('collapsed and hidden messages', () => {
  it('give sender and date, and leave the participants open', () => {
    const { context, missing } = inThread(message({ body: null }) + message());
    expect(context.messages[0]).toMatchObject({
      expanded: false,
      messageId: null,
      sender: { email: 'dana@northwind.example' },
      recipients: [],
      bodyText: null,
      shownDate: '4 May 2026, 10:08',
    });
    expect(context.participantsComplete).toBe(false);
    expect(missing).toEqual([]);
  });

  it('that are folded away leave the participants open too', () => {
    const { context } = inThread(`<div class="adv"><div class="adx"><span>7</span></div></div>${message()}`);
    expect(context.messages).toHaveLength(1);
    expect(context.participantsComplete).toBe(false);
  });

  it('are not read where they are not shown, nor are rows of drafts', () => {
    const { context } = inThread(
      message({ attributes: 'style="display:none"' }) + `<div role="listitem">${draft()}</div>` + message(),
    );
    expect(context.messages).toHaveLength(1);
    expect(context.composes).toHaveLength(1);
  });
});

describe('the text of a message', () => {
  const text = (body: string): string | null | undefined => inThread(message({ body })).context.messages[0]?.bodyText;

  it('is without quote, signature and what is not shown', () => {
    const body = `<div>Yes, Thursday works.</div><div style="display:none">preview</div>
      <div style="max-height:0px;overflow:hidden">preview</div><div style="opacity: 0.9">Dana</div>
      <div class="gmail_signature">Dana Weber<br>Northwind</div>
      <div class="gmail_quote"><div>On Monday Sam wrote:</div><blockquote>Could you send it?</blockquote></div>`;
    expect(text(body)).toBe('Yes, Thursday works.\nDana');
    expect(text('Fine<blockquote type="cite">older</blockquote>')).toBe('Fine');
    expect(text('Fine<div data-smartmail="gmail_signature">Dana</div>')).toBe('Fine');
  });

  it('gives the signature of its writer, not of the one quoted', () => {
    const signature = (body: string) => inThread(message({ body })).context.messages[0]?.signatureText;
    expect(signature('Yes<div class="gmail_signature"><div>Dana Weber</div><div>Head of Operations</div></div>')).toBe(
      'Dana Weber\nHead of Operations',
    );
    expect(signature('Yes<blockquote><div class="gmail_signature">Sam</div></blockquote>')).toBeNull();
  });

  it('never lends Gmail markup pasted into it to the page', () => {
    const pasted = `Look: ${thread(message({ from: '<span class="gD" email="eve@evil.example">Eve</span>' }), 'data-legacy-thread-id="ffffffffffffffff"')}
      <span id="link_vsm" param="#thread-a:r1">sent</span>${draft()}`;
    const { context, settled } = inThread(message({ body: pasted }));
    expect(settled).toBe(true);
    expect(context.messages).toHaveLength(1);
    expect(context.messages[0]?.sender?.email).toBe('dana@northwind.example');
    expect(context.participants).not.toContain('eve@evil.example');
    expect(context).toMatchObject({ composes: [], toast: null });
  });

  // That it also keeps its time is seen in a real browser: tests/e2e/page/gmail-reading.test.ts.
  it('is cut, as are lists', () => {
    const people = Array.from({ length: 520 }, (_, index) => `<span email="p${index}@contoso.example">p</span>`);
    const html = message({ body: 'word '.repeat(20_000), to: `<span class="hb">${people.join('')}</span>` });
    const { context } = inThread(html);
    expect(context.messages[0]?.bodyText).toHaveLength(19_999);
    expect(context.messages[0]?.recipients).toHaveLength(500);
    expect(context.participants).toHaveLength(500);
    expect(context.participantsComplete).toBe(false);
  });
});
