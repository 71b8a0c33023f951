/** What is being dragged within the editor. The pointer's way; everything it does, keys and buttons do as well. */
import { useState } from 'preact/hooks';

export interface Dragged {
  what: 'stage' | 'element';
  key: string;
}

const TYPE = 'application/x-red-pen-process';

export function dragged(event: DragEvent, what: Dragged): void {
  event.dataTransfer?.setData(TYPE, JSON.stringify(what));
  if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
}

function readDragged(event: DragEvent): Dragged | null {
  const text = event.dataTransfer?.getData(TYPE) ?? '';
  return text === '' ? null : (JSON.parse(text) as Dragged);
}

/** A place where something of the editor can be let go. */
export function useDrop(onDrop: (what: Dragged) => void) {
  const [over, setOver] = useState(false);
  const handlers = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes(TYPE)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      const what = readDragged(event);
      if (!what) return;
      event.preventDefault();
      event.stopPropagation();
      onDrop(what);
    },
  };
  return { over, handlers };
}
