import { options } from 'preact';

// Effects at once: no frame is painted here, and a busy machine must not change what a test sees.
options.requestAnimationFrame = (effects) => setTimeout(effects, 0);

/** Lets promises, effects and the next drawing pass. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
}
