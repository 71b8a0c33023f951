import { browser } from '../browser.ts';

/** How many times enlarged the browser shows the tab in front; 1 where it can't say (Firefox gives a frame no `tabs`). */
export async function readZoom(): Promise<number> {
  const tabs: Partial<typeof browser.tabs> | undefined = browser.tabs;
  return (await tabs?.getZoom?.().catch(() => 1)) ?? 1;
}
