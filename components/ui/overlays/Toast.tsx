import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '../buttons/IconButton.tsx';
import { TextButton } from '../buttons/TextButton.tsx';
import './Toast.css';

/** How long a toast stays while nobody is at it, in milliseconds. */
const TOAST_LASTS = 8000;

export interface ToastItem {
  id: string;
  text: string;
  tone: 'done' | 'refused';
  undo: (() => void) | null;
  /** `undo` does again what was taken back. */
  redoes?: boolean;
}

export interface ToastWords {
  undo: string;
  redo: string;
  close: string;
}

/** One at a time; the region is always there, so that readers hear what comes into it. */
export function ToastRegion(props: { toast: ToastItem | null; words: ToastWords; onClose: (id: string) => void }) {
  return (
    <div class="toast-region" role="status" aria-live="polite">
      {props.toast ? <Toast key={props.toast.id} {...props} toast={props.toast} /> : null}
    </div>
  );
}

function Toast({ toast, words, onClose }: { toast: ToastItem; words: ToastWords; onClose: (id: string) => void }) {
  const pause = useCountdown(TOAST_LASTS, () => onClose(toast.id));
  return (
    <div
      class={`toast toast-${toast.tone}`}
      onPointerEnter={() => pause(true)}
      onPointerLeave={() => pause(false)}
      onFocusIn={() => pause(true)}
      onFocusOut={() => pause(false)}
    >
      <p class="toast-text">{toast.text}</p>
      {toast.undo ? (
        <TextButton
          onClick={() => {
            toast.undo?.();
            onClose(toast.id);
          }}
        >
          {toast.redoes ? words.redo : words.undo}
        </TextButton>
      ) : null}
      <IconButton icon="close" label={words.close} onClick={() => onClose(toast.id)} />
    </div>
  );
}

/** Runs `onEnd` after `lasts` ms in which it was not paused. */
function useCountdown(lasts: number, onEnd: () => void): (paused: boolean) => void {
  const left = useRef(lasts);
  const end = useRef(onEnd);
  end.current = onEnd;
  const [paused, setPaused] = useState(false);
  useEffect(() => {
    if (paused) return undefined;
    const from = performance.now();
    const timer = setTimeout(() => end.current(), left.current);
    return () => {
      clearTimeout(timer);
      left.current = Math.max(1500, left.current - (performance.now() - from));
    };
  }, [paused]);
  return setPaused;
}
