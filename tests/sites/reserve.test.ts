// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createReserve } from '../../lib/sites/reserve.ts';

function element(style: string | null): HTMLElement {
  const made = document.createElement('div');
  if (style !== null) made.setAttribute('style', style);
  return made;
}

describe('reserved room', () => {
  it.each([null, '', 'color:red', 'width:  50% !important;;', 'margin: 0'])('gives back %j to the byte', (style) => {
    const box = element(style);
    const reserve = createReserve();
    expect(reserve.set(box, 'width', 'calc(100% - 300px)')).toBe(true);
    expect(reserve.set(box, 'width', 'calc(100% - 340px)')).toBe(true);
    reserve.set(box, 'margin-right', '340px');
    expect(box.style.getPropertyPriority('width')).toBe('important');
    expect(reserve.release()).toBe(true);
    expect(box.getAttribute('style')).toBe(style);
    expect(reserve.release()).toBe(false);
  });

  it('changes nothing when asked for the same again', () => {
    const box = element(null);
    const reserve = createReserve();
    reserve.set(box, 'width', '300px');
    expect(reserve.set(box, 'width', '300px')).toBe(false);
  });

  it('keeps what the page has written meanwhile', () => {
    const box = element('color: red');
    const reserve = createReserve();
    reserve.set(box, 'width', '300px');
    box.style.height = '20px';
    reserve.release();
    expect(box.style.cssText).toBe('color: red; height: 20px;');
  });
});
