/**
 * A frame can't see where it stands, but every pointer event says it: screen position less position in the frame is the
 * frame's own corner. When the corner jumps, the frame was moved. A position in the frame is counted before the browser's
 * zoom, one on the screen after it. And when the pointer comes in, it may be the frame that came: moved aside and back to
 * the very place, it has lost the pointer in between. A finger comes in with every touch.
 */
const TOLERANCE_PX = 3;
const KINDS = ['pointermove', 'pointerdown', 'pointerup'] as const;

type Pointed = Pick<PointerEvent, 'isTrusted' | 'screenX' | 'screenY' | 'clientX' | 'clientY'> & {
  /** A mouse came into the frame from outside. */
  comesIn: boolean;
};

export interface CornerWatch {
  look: (event: Pointed, now: number) => void;
  /** How many times enlarged the tab is shown; 1 until it is said. */
  zoomed: (zoom: number) => void;
  /** When the corner last jumped, or the pointer came in; 0 = never seen to. */
  movedAt: () => number;
}

/** The judgement alone; no clock and no window. */
export function watchCorner(): CornerWatch {
  let corner: { x: number; y: number } | null = null;
  let moved = 0;
  let zoom = 1;
  return {
    movedAt: () => moved,
    zoomed: (next) => {
      if (next !== zoom) corner = null;
      zoom = next;
    },
    look: (event, now) => {
      if (!event.isTrusted) return;
      const next = { x: event.screenX - zoom * event.clientX, y: event.screenY - zoom * event.clientY };
      const away = corner === null ? 0 : Math.max(Math.abs(next.x - corner.x), Math.abs(next.y - corner.y));
      if (away > TOLERANCE_PX || event.comesIn) moved = now;
      // Small steps are measured from where it stood, so that many of them are seen as one move.
      if (corner === null || away > TOLERANCE_PX) corner = next;
    },
  };
}

/** Watches the frame that this window is. */
export function watchFrameMoves(
  window: Window,
  readZoom: () => Promise<number>,
): { movedAt: () => number; stop: () => void } {
  const watch = watchCorner();
  const root = window.document.documentElement;
  const look = (event: PointerEvent) => watch.look(pointed(event, false), performance.now());
  // On the root itself: the browser sends it nowhere else without need.
  const comeIn = (event: PointerEvent) => watch.look(pointed(event, event.pointerType === 'mouse'), performance.now());
  const lookAtZoom = () => void readZoom().then(watch.zoomed);
  lookAtZoom();
  window.addEventListener('resize', lookAtZoom);
  for (const kind of KINDS) window.addEventListener(kind, look, true);
  root.addEventListener('pointerenter', comeIn);
  return {
    movedAt: watch.movedAt,
    stop: () => {
      for (const kind of KINDS) window.removeEventListener(kind, look, true);
      root.removeEventListener('pointerenter', comeIn);
      window.removeEventListener('resize', lookAtZoom);
    },
  };
}

function pointed(event: PointerEvent, comesIn: boolean): Pointed {
  const { isTrusted, screenX, screenY, clientX, clientY } = event;
  return { isTrusted, screenX, screenY, clientX, clientY, comesIn };
}
