import { useRef, useState } from 'preact/hooks';
import { useLocale } from '../../hooks/words/locale.ts';
import { useClient } from '../../hooks/surface/surface.ts';
import './ResizeEdge.css';

const NARROWEST = 280;
const WIDEST = 480;
const STEP = 16;

/** The edge towards the page: dragged, or moved by arrows. Only where a page frames us. */
export function ResizeEdge() {
  const client = useClient();
  const { t } = useLocale();
  const [width, setWidth] = useState(window.innerWidth);
  const drag = useRef<{ from: number; width: number } | null>(null);
  if (window.top === window) return null;
  const resize = (to: number) => {
    const next = Math.round(Math.min(WIDEST, Math.max(NARROWEST, to)));
    if (next === width) return;
    setWidth(next);
    client.layout({ open: true, width: next });
  };
  return (
    <div
      class="resize-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label={t('app.width')}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width}
      tabIndex={0}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowLeft' ? STEP : event.key === 'ArrowRight' ? -STEP : 0;
        if (step === 0) return;
        event.preventDefault();
        resize(width + step);
      }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        // On the screen, not in the frame: the frame moves under the pointer.
        drag.current = { from: event.screenX, width: window.innerWidth };
      }}
      onPointerMove={(event) => {
        if (drag.current) resize(drag.current.width + drag.current.from - event.screenX);
      }}
      onPointerUp={() => (drag.current = null)}
      onPointerCancel={() => (drag.current = null)}
    />
  );
}
