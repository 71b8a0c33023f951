import { describe, expect, it } from 'vitest';
import type { GmailCompose } from '../../../lib/page/context.ts';
import { draft, MAIL, message, OWN_THREAD, read, THREAD, thread, TOKEN } from './page.ts';

const popup = (inside: string): string => `<div class="dw"><div class="AD" role="dialog">${inside}</div></div>`;
const only = (html: string, hash?: string): GmailCompose | undefined => read(html, hash).context.composes[0];

describe('a draft', () => {
  it('gives recipients, subject and what was written', () => {
    const chips = `<div role="listbox"><div role="option" data-hovercard-id="Dana@northwind.example" data-name="Dana Weber"></div>
      <div role="option" data-hovercard-id="kim@contoso.example" data-name="kim@contoso.example"></div></div>`;
    const fields = `<div name="cc"><div role="option" data-hovercard-id="lee@contoso.example"></div></div>
      <input type="hidden" name="composeid" value="4"><input type="hidden" name="from" value="sam@alias.example">
      <input type="hidden" name="rm" value="#msg-f:1709009752799549651">`;
    const body = '<div>Hello Dana,</div><div><br></div><div>could you send it?</div>';
    const { context, kind, missing, sources } = read(popup(draft({ chips, fields, body, subject: 'Pilot' })));
    expect(kind).toBe('gmail-compose');
    expect(context.composes).toEqual([
      {
        kind: 'popup',
        composeId: '4',
        draftId: 'msg-a:r-7',
        threadId: null,
        legacyThreadId: null,
        repliedToMessageId: 'msg-f:1709009752799549651',
        from: 'sam@alias.example',
        subject: 'Pilot',
        to: [
          { email: 'dana@northwind.example', name: 'Dana Weber' },
          { email: 'kim@contoso.example', name: null },
        ],
        cc: [{ email: 'lee@contoso.example', name: null }],
        bcc: [],
        typedRecipients: [],
        bodyText: 'Hello Dana,\n\ncould you send it?',
        focused: false,
      },
    ]);
    expect(missing).toEqual([]);
    expect(sources).toMatchObject({
      composes: '[role=textbox][g_editable=true][contenteditable=true] (2014)',
      'composes.draftId': 'input[name=draft] @value (2014)',
      'composes.to': '[name=to] [data-hovercard-id] (2021)',
    });
  });

  it('names whoever is typed and no chip yet, once it is an address', () => {
    const html = popup(draft());
    const typed = (value: string) => only(html.replace('<input peoplekit-id', `<input value="${value}" peoplekit-id`));
    expect(typed('New.Person@contoso.example')?.typedRecipients).toEqual(['new.person@contoso.example']);
    expect(typed('new.per')?.typedRecipients).toEqual([]);
    const classic = popup(draft({ fields: '<textarea name="to">lee@contoso.example, kim@contoso.example</textarea>' }));
    expect(only(classic)?.typedRecipients).toEqual(['lee@contoso.example', 'kim@contoso.example']);
  });

  it.each([
    [
      '[name=to] [data-hovercard-id] (2021)',
      { chips: '<i data-hovercard-id="dana@northwind.example" data-name="Dana"></i>' },
    ],
    [
      'input[type=hidden][name=to] (2014)',
      { fields: `<input type="hidden" name="to" value='"Dana" &lt;dana@northwind.example&gt;'>` },
    ],
    [
      '.aoD [email],.az9 span[email] (2021)',
      { fields: '<div class="aoD"><b email="dana@northwind.example" name="Dana"></b></div>' },
    ],
  ])('finds recipients by %s', (source, parts) => {
    const { context, sources } = read(popup(draft(parts)));
    expect(context.composes[0]?.to).toEqual([{ email: 'dana@northwind.example', name: 'Dana' }]);
    expect(sources['composes.to']).toBe(source);
  });

  it('reads several people of a classic field, quoted commas and all', () => {
    const value = `"Weber, Dana" &lt;dana@northwind.example&gt;, kim@contoso.example, Lee &lt;LEE@contoso.example&gt;`;
    expect(only(popup(draft({ fields: `<input type="hidden" name="cc" value='${value}'>` })))?.cc).toEqual([
      { email: 'dana@northwind.example', name: 'Weber, Dana' },
      { email: 'kim@contoso.example', name: null },
      { email: 'lee@contoso.example', name: 'Lee' },
    ]);
  });

  it('leaves out quote, signature and pasted Gmail markup', () => {
    const body = `<div>Mine</div><div data-smartmail="gmail_signature">Sam</div>
      <div class="gmail_quote"><div data-hovercard-id="eve@evil.example" email="eve@evil.example">old</div>
      <input name="subjectbox" value="Evil"><input name="draft" value="#msg-a:evil"></div>`;
    expect(only(popup(draft({ body, subject: 'Pilot' })))).toMatchObject({
      bodyText: 'Mine',
      subject: 'Pilot',
      draftId: 'msg-a:r-7',
      to: [],
    });
  });

  it('has no id, and says so, before Gmail gave it one', () => {
    const { context, missing } = read(popup(draft().replace('#msg-a:r-7', '')));
    expect(context.composes[0]?.draftId).toBeNull();
    expect(missing).toEqual(['composes.draftId']);
  });

  it('belongs to the mailbox where it names no sender', () => {
    expect(only(popup(draft()))?.from).toBe('sam@ours.example');
  });

  it('is nothing to read while it is minimised', () => {
    expect(only(`<div style="display:none">${popup(draft())}</div>`)).toBeUndefined();
  });

  it('is told by other marks when Gmail drops its own', () => {
    const { context, sources } = read(popup(draft().replace('g_editable="true"', '')));
    expect(context.composes).toHaveLength(1);
    expect(sources['composes']).toBe('[role=textbox][contenteditable=true][aria-multiline=true] (2014)');
  });
});

describe('the subject of a draft', () => {
  it('of a reply stands in a hidden field', () => {
    const fields = '<input type="hidden" name="subject" value="Re: Pilot">';
    const html = draft({ fields }).replace('name="subjectbox"', 'name="subjectbox" style="display:none"');
    expect(only(popup(html))?.subject).toBe('Re: Pilot');
  });

  it('is empty, not unknown, where the fields are', () => {
    expect(only(popup(draft()))?.subject).toBe('');
    const bare = popup(draft().replace('name="subjectbox"', ''));
    expect(read(bare)).toMatchObject({ missing: ['composes.subject'], context: { composes: [{ subject: null }] } });
  });
});

describe('the kind of a draft', () => {
  it.each([
    ['popup', popup(draft()), '#inbox?compose=new'],
    ['full-screen', `<div class="aSs"><div class="aSt"><div role="dialog">${draft()}</div></div></div>`, '#inbox'],
    ['inline', thread(message() + draft()), `#inbox/${TOKEN}`],
    ['window', draft(), `${MAIL}?view=cm&fs=1`],
  ])('%s', (kind, html, hash) => {
    expect(only(html, hash)?.kind).toBe(kind);
  });

  it('inline takes the thread that it stands in, where its own field is empty', () => {
    const fields = '<input type="hidden" name="rt" value="">';
    expect(only(thread(message() + draft({ fields })), `#inbox/${TOKEN}`)).toMatchObject(THREAD);
    const filled = `<input type="hidden" name="rt" value="#${OWN_THREAD}">`;
    expect(only(thread(message() + draft({ fields: filled })), `#inbox/${TOKEN}`)?.threadId).toBe(OWN_THREAD);
  });

  it('popup takes no thread from what is open behind it', () => {
    expect(only(thread(message()) + popup(draft()), `#inbox/${TOKEN}`)?.threadId).toBeNull();
  });
});

describe('several drafts', () => {
  it('keep apart what is theirs', () => {
    const second = draft({ subject: 'Two', body: 'second' }).replace('msg-a:r-7', 'msg-a:r-8');
    const { composes } = read(popup(draft({ subject: 'One', body: 'first' })) + popup(second)).context;
    expect(composes.map(({ subject, bodyText, draftId }) => [subject, bodyText, draftId])).toEqual([
      ['One', 'first', 'msg-a:r-7'],
      ['Two', 'second', 'msg-a:r-8'],
    ]);
  });

  it('are at most a dozen', () => {
    expect(read(popup(draft()).repeat(30)).context.composes).toHaveLength(12);
  });
});
