/** Finds the public suffix of a name in packed rules. What stands under a last word is unpacked when it is first asked for. */
import type { PackedRules } from './pack-trie.ts';
import { toAscii } from './to-ascii.ts';

interface Place {
  isSuffix: boolean;
  below: Map<string, Place>;
}

export function makeSuffixOf(rules: PackedRules, exceptions: PackedRules): (hostname: string) => string {
  const deepestRule = makeDeepest(rules);
  const deepestException = makeDeepest(exceptions);
  return (hostname) => {
    const labels = hostname.split('.');
    // An exception says that this very name is none, so the suffix is what stands behind its first word.
    const exception = deepestException(labels);
    const kept = exception > 0 ? exception - 1 : Math.max(deepestRule(labels), 1);
    return labels.slice(-kept).join('.');
  };
}

/** How many words from the end make the longest suffix that is named; 0 for none. */
function makeDeepest(packed: PackedRules): (labels: string[]) => number {
  const unpacked = new Map<string, Map<string, Place>>();
  const written = new Map(Object.keys(packed).flatMap((last) => [last, toAscii(last)].map((one) => [one, last])));
  return (labels) => {
    const last = written.get(labels.at(-1) ?? '');
    if (last === undefined) return 0;
    let below = unpacked.get(last);
    if (!below) unpacked.set(last, (below = unpack(packed[last] ?? '')));
    let deepest = 0;
    for (let count = 2; count <= labels.length; count++) {
      const place: Place | undefined = below.get(labels.at(-count) ?? '') ?? below.get('*');
      if (!place) break;
      if (place.isSuffix) deepest = count;
      below = place.below;
    }
    return deepest;
  };
}

function unpack(text: string): Map<string, Place> {
  const root = new Map<string, Place>();
  const open = [root];
  let latest = root;
  for (const token of text.match(/[^(),]+|[()]/g) ?? []) {
    if (token === '(') open.push(latest);
    else if (token === ')') open.pop();
    else {
      const place = { isSuffix: !token.startsWith('!'), below: new Map<string, Place>() };
      const label = token.replace('!', '');
      open.at(-1)?.set(label, place).set(toAscii(label), place);
      latest = place.below;
    }
  }
  return root;
}
