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
