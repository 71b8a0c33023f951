/** What the bundle holds in place of the words of the interface: keys once, and messages in their order. */
export type Messages = Readonly<Record<string, string>>;

export const BETWEEN = '~';

/** Keys with what they share with the one before taken off: so many of its first parts. */
export function packKeys(keys: readonly string[]): string {
  let before: string[] = [];
  const packed = keys.map((key) => {
    const parts = key.split('.');
    const same = Math.min(sharedParts(before, parts), parts.length - 1, 9);
    before = parts;
    return `${same}${parts.slice(same).join('.')}`;
  });
  return packed.join(BETWEEN);
}

function sharedParts(before: readonly string[], parts: readonly string[]): number {
  const first = parts.findIndex((part, at) => part !== before[at]);
  return first === -1 ? parts.length : first;
}

/** @throws when a message is missing, or holds what is to stand between two */
export function packMessages(keys: readonly string[], messages: Messages): string {
  const texts = keys.map((key) => {
    const text = messages[key];
    if (text === undefined || text.includes(BETWEEN)) throw new Error(`A message that can't be packed: ${key}`);
    return text;
  });
  return texts.join(BETWEEN);
}
