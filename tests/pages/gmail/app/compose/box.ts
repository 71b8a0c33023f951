/** The box that a mail is written in. It is the same one in a popup, over the whole window and below a conversation. */
import type { App } from '../base/app.ts';
import { h, nextId } from '../base/dom.ts';
import { safeNodes } from '../base/sanitise.ts';
import { addressRows } from './address-rows.ts';
import type { Draft } from './draft.ts';
import { hiddenFields } from './hidden-fields.ts';
import { parseAddress } from './recipients-field.ts';
import { sendBar } from './send-bar.ts';
import type { SendActs } from './send-bar.ts';

export interface Box {
  draft: Draft;
  /** `.M9` */
  root: HTMLElement;
  body: HTMLElement;
  /** The draft as it stands now; typed addresses count as recipients. */
  read(): Draft;
  /** What was typed as a recipient and is no address. */
  unreadable(): string[];
  focus(): void;
  /** Something was written or filled in since it was opened. */
  touched(): boolean;
  /** Where Pop out and its like are added. */
  corner: HTMLElement;
}

export interface BoxEvents extends SendActs {
  changed(): void;
  escape(): void;
}

export function composeBox(app: App, draft: Draft, events: BoxEvents): Box {
  const { words } = app;
  const reply = draft.legacyThreadId !== null;
  const rows = addressRows(app, draft, events.changed);
  const subject = h('input', {
    name: 'subjectbox',
    id: nextId(),
    class: 'aoT',
    autocomplete: 'off',
    spellcheck: 'true',
    tabindex: 1,
    placeholder: words.subject,
    'aria-label': words.subject,
    value: draft.subject,
  });
  const body = editor(app, draft);
  const { row, menu } = sendBar(app, draft, events);
  const corner = h('div', { class: 'aoJ' });
  const form = h(
    'form',
    { class: 'bAs', method: 'POST', enctype: 'multipart/form-data' },
    ...rows.nodes,
    reply ? null : h('div', { class: 'aoD az6' }, h('div', {}, subject)),
    ...hiddenFields(draft, reply),
  );
  const region = h(
    'div',
    {
      id: nextId(),
      class: 'aoI',
      role: 'region',
      'aria-label': draft.subject || words.newMessage,
      'data-compose-id': nextId().slice(1),
    },
    corner,
    h(
      'table',
      { class: 'aoP aoC' },
      h(
        'tbody',
        {},
        h(
          'tr',
          {},
          h(
            'td',
            { class: 'I5' },
            form,
            textTable(body, draft),
            h('table', { class: 'IZ', role: 'group' }, h('tbody', {}, row)),
          ),
        ),
      ),
    ),
  );
  const root = h('div', { class: 'M9' }, region, menu);
  body.addEventListener('focus', rows.close);
  subject.addEventListener('focus', rows.close);
  for (const element of [body, subject]) element.addEventListener('input', events.changed);
  listenForKeys(root, events);
  if (draft.to.length > 0) rows.close();
  const people = (name: 'to' | 'cc' | 'bcc') => {
    const typed = rows[name].typed() ? parseAddress(rows[name].typed()) : null;
    return [...rows[name].chips(), ...(typed ? [typed] : [])];
  };
  const unreadable = () =>
    [rows.to, rows.cc, rows.bcc].map((row) => row.typed()).filter((typed) => typed !== '' && !parseAddress(typed));
  const read = () => ({
    ...draft,
    to: people('to'),
    cc: people('cc'),
    bcc: people('bcc'),
    subject: reply ? draft.subject : subject.value,
    html: body.innerHTML,
  });
  const start = JSON.stringify(read());
  return {
    draft,
    root,
    body,
    corner,
    read,
    unreadable,
    touched: () => JSON.stringify(read()) !== start,
    focus: () => (draft.to.length > 0 ? body.focus() : rows.open()),
  };
}

/** Keys typed here go no further: whoever listens on the document has to catch them on the way in. */
function listenForKeys(root: HTMLElement, events: BoxEvents): void {
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, (event) => event.stopPropagation());
  root.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      events.send();
    } else if (event.key === 'Escape') events.escape();
  });
}

function editor(app: App, draft: Draft): HTMLElement {
  const owned = nextId();
  const body = h('div', {
    id: nextId(),
    class: 'Am Al editable LW-avf tS-tW',
    hidefocus: 'true',
    'aria-label': app.words.body,
    g_editable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    contenteditable: 'true',
    tabindex: 1,
    style: 'direction: inherit; min-height: 85px',
    spellcheck: 'false',
    'aria-owns': owned,
    'aria-controls': owned,
    'aria-expanded': 'false',
  });
  body.append(safeNodes(draft.html));
  return body;
}

function textTable(body: HTMLElement, draft: Draft): HTMLElement {
  const dots = draft.quote && quoteDots(body, draft);
  return h(
    'table',
    { class: 'iN' },
    h(
      'tbody',
      {},
      h(
        'tr',
        {},
        h(
          'td',
          { class: 'GQ' },
          h(
            'div',
            { class: 'GP' },
            h(
              'div',
              { class: 'qz aXjCH' },
              h('div', { class: 'et' }, h('div', { class: 'Ar Au' }, body, dots || null)),
            ),
          ),
        ),
      ),
    ),
  );
}

/** The quote stands behind three dots until it is asked for. */
function quoteDots(body: HTMLElement, draft: Draft): HTMLElement {
  const dots = h('div', { class: 'ajR', role: 'button', tabindex: 1 }, h('div', { class: 'ajT' }, '•••'));
  dots.addEventListener('click', () => {
    body.append(safeNodes(draft.quote));
    draft.quote = '';
    dots.remove();
  });
  return dots;
}
