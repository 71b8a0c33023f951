/** Looks through parsed JSON for what no honest file holds: keys that reach into prototypes, and depth without end. */

const DEEPEST = 12;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Walks without recursion, so that depth cannot break the walk itself. `depth` is where the value stands in its file. */
export function hasDanger(value: unknown, depth = 0): boolean {
  const open: { value: unknown; depth: number }[] = [{ value, depth }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= DEEPEST) return true;
    const isList = Array.isArray(value);
    for (const [key, child] of Object.entries(value)) {
      if (!isList && FORBIDDEN.has(key)) return true;
      if (typeof child === 'object' && child !== null) open.push({ value: child, depth: depth + 1 });
    }
  }
  return false;
}
