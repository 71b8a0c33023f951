/**
 * A frame can't see where it stands, but every pointer event says it: screen position less position in the frame is the
 * frame's own corner. When the corner jumps, the frame was moved.
 */
const TOLERANCE_PX = 3;

export interface FrameMoves {
  /** `performance.now()` of the last move; 0 = none seen. */
  movedAt(): number;
  stop(): void;
}

export function watchFrameMoves(window: Window): FrameMoves {
  let corner: { x: number; y: number } | null = null;
  let moved = 0;
  const look = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    const next = { x: event.screenX - event.clientX, y: event.screenY - event.clientY };
    const jumped =
      corner !== null && (Math.abs(next.x - corner.x) > TOLERANCE_PX || Math.abs(next.y - corner.y) > TOLERANCE_PX);
    if (jumped) moved = performance.now();
    if (jumped || corner === null) corner = next;
  };
  const kinds = ['pointermove', 'pointerdown', 'pointerup', 'pointerenter'] as const;
  for (const kind of kinds) window.addEventListener(kind, look, true);
  return {
    movedAt: () => moved,
    stop: () => {
      for (const kind of kinds) window.removeEventListener(kind, look, true);
    },
  };
}
