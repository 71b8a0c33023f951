/** Plain words to the HTML that mail programs send. */
import type { MailMessage } from '../mailbox.ts';

/**
 * @param text paragraphs parted by a blank line; `- ` starts a list item
 * @param signature its lines, empty = none
 * @param before the message that is quoted below
 */
export function toHtml(text: string, signature: string[], before: MailMessage | null): string {
  const body = text
    .trim()
    .split(/\n\s*\n/)
    .map(block)
    .join('<div><br></div>');
  return `<div dir="ltr">${body}${sign(signature)}</div>${before ? quote(before) : ''}`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function block(paragraph: string): string {
  const lines = paragraph.split('\n').map((line) => line.trim());
  if (lines.every((line) => line.startsWith('- '))) {
    return `<ul>${lines.map((line) => `<li>${escapeHtml(line.slice(2))}</li>`).join('')}</ul>`;
  }
  if (lines.every((line) => line.startsWith('> '))) {
    const quoted = lines.map((line) => escapeHtml(line.slice(2))).join('<br>');
    return `<blockquote class="gmail_quote">${quoted}</blockquote>`;
  }
  return `<div>${lines.map(escapeHtml).join('<br>')}</div>`;
}

function sign(lines: string[]): string {
  if (lines.length === 0) return '';
  const [name = '', ...rest] = lines.map(escapeHtml);
  const below = rest.map((line) => `<div>${line}</div>`).join('');
  return (
    '<div><br></div><span class="gmail_signature_prefix">-- </span>' +
    `<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr"><b>${name}</b>${below}</div></div>`
  );
}

function quote({ from, at, html }: MailMessage): string {
  const when = new Date(at).toUTCString().replace(/:\d\d GMT$/, '');
  const address = escapeHtml(from.email);
  return (
    '<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">' +
    `On ${when}, ${escapeHtml(from.name)} &lt;<a href="mailto:${address}">${address}</a>&gt; wrote:<br></div>` +
    `<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">${html}</blockquote></div>`
  );
}
