/** Holds what was read against what a page is known to hold. A key that is not expected says nothing. */

export interface Difference {
  /** `composes.0.subject` */
  path: string;
  expected: unknown;
  found: unknown;
}

/** Lists must have as many entries as expected; objects may have more keys. */
export function compare(expected: unknown, found: unknown, path = ''): Difference[] {
  if (isObject(expected) && isObject(found)) {
    return Object.keys(expected).flatMap((key) => compare(expected[key], found[key], path ? `${path}.${key}` : key));
  }
  if (Array.isArray(expected) && Array.isArray(found) && expected.length === found.length) {
    return expected.flatMap((entry, index) => compare(entry, found[index], `${path}.${index}`));
  }
  return JSON.stringify(expected) === JSON.stringify(found) ? [] : [{ path, expected, found }];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
