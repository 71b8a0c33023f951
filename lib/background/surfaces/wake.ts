import { WAKE } from '../../contract/ports.ts';
import { browser } from '../../platform/browser.ts';

/** Surfaces whose port went with the last worker connect again and ask anew. */
export async function wakeSurfaces(): Promise<void> {
  try {
    await browser.runtime.sendMessage({ type: WAKE });
  } catch {
    // Nobody is listening.
  }
}
