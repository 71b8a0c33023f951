/** Opens a fold of the sidebar and puts the keys into it. */
export function goToFold(id: 'checklist' | 'ledger' | 'people' | 'health'): void {
  const fold = document.getElementById(id);
  if (!(fold instanceof HTMLDetailsElement)) return;
  const summary = fold.querySelector('summary');
  if (!fold.open) summary?.click();
  requestAnimationFrame(() => {
    fold.scrollIntoView({ block: 'nearest' });
    const inside = fold.querySelector<HTMLElement>('.row-main[tabindex="0"], .entry-main, .person-button');
    (inside ?? summary)?.focus();
  });
}
