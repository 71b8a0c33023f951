/** The fields of a patch that were named: `undefined` changes nothing, `null` empties. */
export type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

export function given<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;
}

/** Lower-case, each once, none empty: how domains, addresses and page keys are kept. */
export function lowerCase(values: string[]): string[] {
  return [...new Set(values.map((value) => value.trim().toLowerCase()).filter((value) => value !== ''))];
}

export function distinct(values: string[]): string[] {
  return [...new Set(values.filter((value) => value !== ''))];
}
