import { describe, expect, it } from 'vitest';
import { draft, message, read, thread, TOKEN } from './page.ts';

const account = (html: string, title: string): string | null => read(html, '#inbox', title).context.account;

describe('the mailbox', () => {
  it('is named by the page itself', () => {
    const { context, sources } = read('<meta name="og-profile-acct" content="Sam@Ours.example">', '#inbox', 'Inbox');
    expect(context.account).toBe('sam@ours.example');
    expect(sources['account']).toBe('meta[name=og-profile-acct] @content (2026)');
  });

  it.each([
    ['Inbox (3) - sam@ours.example - Mail', 'sam@ours.example'],
    ['Posteingang – sam@ours.example – Mail', 'sam@ours.example'],
    ['Write to eve@evil.example - sam@ours.example - Ours Mail', 'sam@ours.example'],
    ['eve@evil.example - sam@ours.example - Mail', 'sam@ours.example'],
    ['\u202B(3) דואר נכנס\u202C - sam@ours.example - Mail', 'sam@ours.example'],
    ['Write to eve@evil.example', null],
    ['Mail', null],
  ])('of the title "%s" is %s', (title, email) => {
    expect(account('', title)).toBe(email);
  });

  it('is the only one that the banner names, and unknown when it names several', () => {
    const link = (email: string): string => `<a aria-label="Google-konto: Sam (${email})"></a>`;
    expect(account(`<div role="banner">${link('sam@ours.example')}</div>`, 'Mail')).toBe('sam@ours.example');
    const both = `<div role="banner">${link('boss@ours.example')}${link('sam@ours.example')}</div>`;
    expect(account(both, 'Mail')).toBeNull();
    expect(read(both, '#inbox', 'Mail').missing).toEqual(['account']);
  });

  it('is not an address that merely stands in the banner', () => {
    expect(account('<div role="banner"><div>sam@ours.example</div></div>', 'Mail')).toBeNull();
  });
});

describe('the toast', () => {
  const toast = (inside: string): string => `<div class="b8" role="alert"><div class="vh">${inside}</div></div>`;

  it('says that a mail was sent, and in which thread', () => {
    const html = toast('Verzonden <span id="link_undo" param="#thread-a:r-5">x</span><span id="link_vsm">y</span>');
    expect(read(html).context.toast).toEqual({ sent: true, canUndo: true, threadId: 'thread-a:r-5' });
  });

  it('of another act is none of a sent mail', () => {
    expect(read(toast('Archived <span id="link_undo">Undo</span>')).context.toast).toEqual({
      sent: false,
      canUndo: true,
      threadId: null,
    });
  });

  it('counts only while it is shown', () => {
    expect(read(`<div style="display:none">${toast('<span id="link_vsm">y</span>')}</div>`).context.toast).toBeNull();
  });
});

describe('language and direction', () => {
  it('change nothing: no word of the page is matched', () => {
    const html = thread(
      message({ to: '<span class="hb">кому: <span class="g2" email="sam@ours.example" name="мне">мне</span></span>' }),
    );
    const right = `<div dir="rtl">${html.replaceAll('to ', 'אל ')}</div><div class="dw"><div role="dialog" aria-label="הודעה חדשה">${draft({ subject: 'שלום' })}</div></div>`;
    const russian = read(html, `#inbox/${TOKEN}`, 'Входящие - sam@ours.example - Почта').context;
    expect(russian.messages[0]?.recipients).toEqual([{ email: 'sam@ours.example', name: 'мне' }]);
    const hebrew = read(right, `#inbox/${TOKEN}`).context;
    expect(hebrew.openThread?.subject).toBe('Pilot in Rotterdam');
    expect(hebrew.composes[0]?.subject).toBe('שלום');
  });
});

describe('a reading', () => {
  it('is plain data, with the address but not its query', () => {
    const reading = read(thread(message()), `?tab=secret#inbox/${TOKEN}`);
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
    expect(reading.url).toBe(`https://mail.google.com/mail/u/0/#inbox/${TOKEN}`);
  });

  it.each([
    ['', '#settings/general', 'gmail-other'],
    ['', '#inbox', 'gmail-list'],
    ['', `#inbox/${TOKEN}`, 'gmail-thread'],
    [`<div role="dialog">${draft()}</div>`, '#inbox?compose=new', 'gmail-compose'],
    [thread(message()) + `<div role="dialog">${draft()}</div>`, `#inbox/${TOKEN}`, 'gmail-thread'],
  ])('names its kind %#', (html, hash, kind) => {
    expect(read(html, hash).kind).toBe(kind);
  });
});
