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
export function difference(before: Fields, after: Fields): { before: Fields; after: Fields } {
  const changed = { before: {} as Fields, after: {} as Fields };
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (Object.hasOwn(before, key) && Object.hasOwn(after, key) && isSame(before[key], after[key])) continue;
    if (Object.hasOwn(before, key)) changed.before[key] = before[key];
    if (Object.hasOwn(after, key)) changed.after[key] = after[key];
  }
  return changed;
}
