/**
 * Text to the clipboard. `navigator.clipboard` is blocked for a frame by the page's permissions policy; the old command
 * works there, within a gesture of the rep. With `html`, what takes it (a mail) gets that, and the rest the text. Returns
 * whether it was copied.
 */
export function copyText(text: string, html?: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('aria-hidden', 'true');
  area.className = 'ears';
  document.body.append(area);
  area.focus({ preventScroll: true });
  area.select();
  const both = (event: ClipboardEvent): void => {
    if (html === undefined || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', both);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', both);
    area.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
