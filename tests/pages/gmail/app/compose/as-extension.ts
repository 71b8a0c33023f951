/** Sends as other people's extensions do: by events that no hand made. */

/** @returns whether there was a draft to send */
export function sendAsExtension(how: 'click' | 'keys' = 'click'): boolean {
  const box = [...document.querySelectorAll('.M9')].findLast((one) => one.getClientRects().length > 0);
  const target = box?.querySelector<HTMLElement>(how === 'click' ? '.dC > [role=button]' : '[g_editable=true]');
  if (!target) return false;
  for (const event of how === 'click' ? presses() : keys()) target.dispatchEvent(event);
  return true;
}

function presses(): Event[] {
  const shape = { bubbles: true, cancelable: true, composed: true };
  return ['mousedown', 'mouseup', 'click'].map((type) => new MouseEvent(type, shape));
}

function keys(): Event[] {
  const shape = { key: 'Enter', code: 'Enter', ctrlKey: true, bubbles: true, cancelable: true, composed: true };
  return ['keydown', 'keyup'].map((type) => new KeyboardEvent(type, shape));
}
