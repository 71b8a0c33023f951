/** Equality and differences of plain rows. */

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** Deep equality of JSON values; a field that is absent differs from one that is `null`. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isFields(a) || !isFields(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}

/** The fields in which two rows differ, as each holds them; a field that one of them lacks stands in the other alone. */
export function difference<R extends object>(before: R, after: R): { before: Partial<R>; after: Partial<R> } {
  const changed: { before: Partial<R>; after: Partial<R> } = { before: {}, after: {} };
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof R>) {
    if (Object.hasOwn(before, key) && Object.hasOwn(after, key) && isSame(before[key], after[key])) continue;
    if (Object.hasOwn(before, key)) changed.before[key] = before[key];
    if (Object.hasOwn(after, key)) changed.after[key] = after[key];
  }
  return changed;
}
