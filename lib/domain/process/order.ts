/** Whether what both lists hold stands in the same order in both. */
export function ordered(before: readonly { key: string }[], after: readonly { key: string }[]): boolean {
  const earlier = new Set(before.map(({ key }) => key));
  const later = new Set(after.map(({ key }) => key));
  const kept = before.filter(({ key }) => later.has(key));
  return after.filter(({ key }) => earlier.has(key)).every(({ key }, at) => kept[at]?.key === key);
}
