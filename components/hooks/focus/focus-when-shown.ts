/** So long may the page's own word take to come here. */
const HANDED_MS = 1000;

/**
 * Focuses now, or with the first frame that is drawn: a shortcut that opens the sidebar is heard in here while the page
 * still hides it, and nothing in a hidden document takes the focus. What the rep has reached meanwhile keeps it.
 * Nor does it stay where the page hands the keys to this frame after us: they fall on nothing then.
 */
export function focusWhenShown(element: HTMLElement | null): void {
  if (!element) return;
  const before = document.activeElement;
  element.focus();
  const again = () => document.activeElement === document.body && element.focus();
  window.addEventListener('focus', again, { signal: AbortSignal.timeout(HANDED_MS) });
  if (document.activeElement === element) return;
  requestAnimationFrame(() => {
    if (document.activeElement === before) element.focus();
  });
}
