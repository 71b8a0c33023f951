import { describe, expect, it } from 'vitest';
import { watchCorner } from '../../../../components/hooks/in-sight/frame-moves.ts';

type Point = [clientX: number, clientY: number, screenX: number, screenY: number, isTrusted?: boolean];

/** When the frame was last seen to move; each point is one millisecond later than the one before. */
function watch(...points: Point[]): number {
  const corner = watchCorner();
  points.forEach(([clientX, clientY, screenX, screenY, isTrusted = true], at) =>
    corner.look({ clientX, clientY, screenX, screenY, isTrusted, comesIn: false }, at),
  );
  return corner.movedAt();
}

describe('moves of the frame', () => {
  it('sees none while the pointer moves over a frame that stands still', () => {
    expect(watch([10, 10, 110, 210], [60, 40, 160, 240], [0, 0, 100, 200])).toBe(0);
  });
  it('sees the frame jump under the pointer', () => {
    expect(watch([10, 10, 110, 210], [10, 110, 110, 210])).toBe(1);
  });
  it('lets rounding pass', () => {
    expect(watch([10, 10, 110, 210], [11, 10, 113, 211])).toBe(0);
  });
  it('adds up small steps', () => {
    expect(watch([10, 10, 110, 210], [10, 10, 112, 210], [10, 10, 114, 210])).toBe(2);
  });
  it('believes no event that a script made', () => {
    expect(watch([10, 10, 110, 210], [10, 110, 110, 210, false])).toBe(0);
  });
  it('counts with the zoom of the browser, which stretches the screen under the frame', () => {
    const points = [10, 40, 70].map((at) => ({ clientX: at, clientY: at, screenX: 100 + 1.5 * at, screenY: 1.5 * at }));
    const movedIn = (zoom: number) => {
      const corner = watchCorner();
      corner.zoomed(zoom);
      points.forEach((point, at) => corner.look({ ...point, isTrusted: true, comesIn: false }, at));
      return corner.movedAt();
    };
    expect(movedIn(1)).toBe(2);
    expect(movedIn(1.5)).toBe(0);
  });
  it('takes a pointer that comes in for a frame that may have come', () => {
    const corner = watchCorner();
    const still = { clientX: 10, clientY: 10, screenX: 110, screenY: 210, isTrusted: true };
    corner.look({ ...still, comesIn: true }, 1);
    corner.look({ ...still, comesIn: false }, 2);
    expect(corner.movedAt()).toBe(1);
    corner.look({ ...still, comesIn: true }, 3);
    expect(corner.movedAt()).toBe(3);
    corner.look({ ...still, comesIn: true, isTrusted: false }, 4);
    expect(corner.movedAt()).toBe(3);
  });
});
