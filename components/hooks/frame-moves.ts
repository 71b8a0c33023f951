/**
 * A frame can't see where it stands, but every pointer event says it: screen position less position in the frame is the
 * frame's own corner. When the corner jumps, the frame was moved.
 */
const TOLERANCE_PX = 3;
const KINDS = ['pointermove', 'pointerdown', 'pointerup', 'pointerenter'] as const;

type Pointed = Pick<PointerEvent, 'isTrusted' | 'screenX' | 'screenY' | 'clientX' | 'clientY'>;

export interface CornerWatch {
  look: (event: Pointed, now: number) => void;
  /** When the corner last jumped; 0 = never seen to. */
  movedAt: () => number;
}

/** The judgement alone; no clock and no window. */
export function watchCorner(): CornerWatch {
  let corner: { x: number; y: number } | null = null;
  let moved = 0;
  return {
    movedAt: () => moved,
    look: (event, now) => {
      if (!event.isTrusted) return;
      const next = { x: event.screenX - event.clientX, y: event.screenY - event.clientY };
      const away = corner === null ? 0 : Math.max(Math.abs(next.x - corner.x), Math.abs(next.y - corner.y));
      if (away > TOLERANCE_PX) moved = now;
      // Small steps are measured from where it stood, so that many of them are seen as one move.
      if (corner === null || away > TOLERANCE_PX) corner = next;
    },
  };
}

/** Watches the frame that this window is. */
export function watchFrameMoves(window: Window): { movedAt: () => number; stop: () => void } {
  const watch = watchCorner();
  const look = (event: PointerEvent) => watch.look(event, performance.now());
  for (const kind of KINDS) window.addEventListener(kind, look, true);
  return {
    movedAt: watch.movedAt,
    stop: () => {
      for (const kind of KINDS) window.removeEventListener(kind, look, true);
    },
  };
}
