/** A structured clone, by hand for what rows are made of: lists, plain objects, texts and numbers. */
export function copy<T>(value: T): T {
  if (typeof value !== 'object' || value === null) {
    if (typeof value === 'function' || typeof value === 'symbol')
      throw new DOMException('it could not be cloned', 'DataCloneError');
    return value;
  }
  if (Array.isArray(value)) return copyList(value) as T;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return structuredClone(value);
  return copyObject(value) as T;
}

/** A list with holes or with more than its items is left to the platform. */
function copyList(list: unknown[]): unknown[] {
  if (Object.keys(list).length !== list.length) return structuredClone(list);
  return list.map(copy);
}

function copyObject(from: object): object {
  const made: Record<string, unknown> = {};
  for (const name of Object.keys(from)) {
    const value = copy((from as Record<string, unknown>)[name]);
    if (name === '__proto__')
      Object.defineProperty(made, name, { value, configurable: true, enumerable: true, writable: true });
    else made[name] = value;
  }
  return made;
}
