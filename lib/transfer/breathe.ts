/** Lets everything else have its turn: the worker answers sidebars while a large file goes through it. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
