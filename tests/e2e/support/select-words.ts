import type { Page } from 'playwright-core';

/** Selects these words in the message that holds them, and gives that message's id. */
export function selectWords(page: Page, words: string): Promise<string> {
  return page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      const message = at < 0 ? null : node.parentElement?.closest('[data-message-id]');
      if (!message || message.getClientRects().length === 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return (message.getAttribute('data-message-id') ?? '').replace('#', '');
    }
    throw new Error(`nobody wrote "${wanted}"`);
  }, words);
}
