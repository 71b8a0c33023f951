// @vitest-environment jsdom
/** A shortcut hands the keys to the frame twice, by the page and by us, and nobody knows whose word comes first. */
import { afterEach, expect, it } from 'vitest';
import { focusWhenShown } from '../../../../components/hooks/focus/focus-when-shown.ts';

const button = document.body.appendChild(document.createElement('button'));
const other = document.body.appendChild(document.createElement('button'));
afterEach(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());

/** What Chromium does to a frame that has the keys when the page focuses it again. */
function handedByThePage(): void {
  button.blur();
  window.dispatchEvent(new Event('focus'));
}

it('takes the keys back where the page hands them to the frame after us', () => {
  focusWhenShown(button);
  handedByThePage();
  expect(document.activeElement).toBe(button);
});

it('leaves them where the rep has put them meanwhile', () => {
  focusWhenShown(button);
  other.focus();
  window.dispatchEvent(new Event('focus'));
  expect(document.activeElement).toBe(other);
});

it('has nothing to do with a window that is come back to later', async () => {
  focusWhenShown(button);
  await new Promise((resolve) => setTimeout(resolve, 1100));
  handedByThePage();
  expect(document.activeElement).toBe(document.body);
});
