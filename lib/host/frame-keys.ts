/** The keys of the rep in the frame: into it, kept there while it loads, and handed on to the document that it loads. */

/** @returns gives the keys to the frame */
export function keysOf(window: Window, root: ShadowRoot, frame: HTMLIFrameElement): () => void {
  const hasKeys = (): boolean => root.activeElement === frame;
  // Keys in the document of the frame are not heard here: what is under way there, while it loads and a little longer, would
  // be the page's shortcuts, in the middle of a word. The first that is the page's own ends it: each one that the rep types
  // into the page costs something to hear.
  const keepFromPage = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey } = event;
    if (!hasKeys()) return window.removeEventListener('keydown', keepFromPage, true);
    event.stopImmediatePropagation();
    // No keypress of a letter either; what belongs to the browser stays its own.
    if (key.length < 2 && !ctrlKey && !metaKey) event.preventDefault();
  };
  // Focused while its first document was loading, the frame does not hand the keys on to the next one by itself. Nor does it
  // while the browser changes one for the other, though the sidebar has spoken up by then: so not before it has loaded.
  frame.addEventListener('load', () => {
    if (!hasKeys()) return;
    frame.blur();
    frame.focus();
  });
  return () => {
    window.addEventListener('keydown', keepFromPage, true);
    frame.focus({ preventScroll: true });
  };
}
