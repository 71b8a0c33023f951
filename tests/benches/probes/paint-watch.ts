/** From what the rep does to the frame that shows what came of it at once, seen from inside the document. */
import type { Frame, Page } from 'playwright-core';

type World = { paintTimes?: number[] };

/** Keys and clicks from now on. */
export async function watchPaints(target: Page | Frame): Promise<void> {
  await target.evaluate(startWatching);
}

/** Milliseconds of each so far, and begins anew. */
export async function takePaints(target: Page | Frame): Promise<number[]> {
  return target.evaluate(() => (globalThis as unknown as World).paintTimes?.splice(0) ?? []);
}

/** Runs in the document. The clock starts with the event's own stamp and stops in the task after the next frame. */
function startWatching(): void {
  const world = globalThis as unknown as World;
  if (world.paintTimes) return;
  const MODIFIERS = ['Control', 'Shift', 'Alt', 'Meta'];
  const times: number[] = [];
  world.paintTimes = times;
  const channel = new MessageChannel();
  let waiting: number[] = [];
  channel.port1.addEventListener('message', () => {
    const shown = performance.now();
    times.push(...waiting.map((at) => shown - at));
    waiting = [];
  });
  channel.port1.start();
  for (const type of ['keydown', 'click']) {
    document.addEventListener(
      type,
      (event) => {
        // The first half of a shortcut shows nothing.
        if (event instanceof KeyboardEvent && MODIFIERS.includes(event.key)) return;
        waiting.push(event.timeStamp);
        requestAnimationFrame(() => channel.port2.postMessage(null));
      },
      true,
    );
  }
}
