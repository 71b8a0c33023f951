/**
 * Focuses now, or with the first frame that is drawn: a shortcut that opens the sidebar is heard in here while the page
 * still hides it, and nothing in a hidden document takes the focus. What the rep has reached meanwhile keeps it.
 */
export function focusWhenShown(element: HTMLElement | null): void {
  const before = document.activeElement;
  element?.focus();
  if (!element || document.activeElement === element) return;
  requestAnimationFrame(() => {
    if (document.activeElement === before) element.focus();
  });
}
