/** Runs in the surfaces: the other half of `pack.ts`, and as short as it can be. */
export function unpackKeys(packed: string): string[] {
  let before: string[] = [];
  return packed.split('~').map((text) => {
    before = [...before.slice(0, Number(text[0])), text.slice(1)].flatMap((part) => part.split('.'));
    return before.join('.');
  });
}

export function unpackMessages(keys: readonly string[], packed: string): Record<string, string> {
  const texts = packed.split('~');
  return Object.fromEntries(keys.map((key, at) => [key, texts[at] ?? '']));
}

/** What keys without names are called. A key with a name has a point in it. */
export function numberedKeys(from: number, count: number): string[] {
  return Array.from({ length: count }, (_, at) => (from + at).toString(36));
}
