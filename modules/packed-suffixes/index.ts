/** In the bundle, tldts looks into the packed list; in Node, and so in the tests, into its own. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { packTrie } from './pack-trie.ts';
import type { Trie } from './pack-trie.ts';

const LOOKUP = /tldts-icann\/dist\/es6\/src\/suffix-trie\.js$/;
const SUFFIX_OF = fileURLToPath(new URL('suffix-of.ts', import.meta.url));

async function packedLookup(id: string): Promise<string> {
  const list = new URL('data/trie.js', pathToFileURL(id));
  const { rules, exceptions } = packTrie((await import(list.href)) as Trie);
  return `import { fastPathLookup } from 'tldts-core';
import { makeSuffixOf } from ${JSON.stringify(SUFFIX_OF)};
const suffixOf = /*#__PURE__*/ makeSuffixOf(${JSON.stringify(rules)}, ${JSON.stringify(exceptions)});
export default (hostname, options, out) => {
  if (!fastPathLookup(hostname, options, out)) out.publicSuffix = suffixOf(hostname);
};`;
}

export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'packed-suffixes',
        transform: async (_code, id) => (LOOKUP.test(id) ? { code: await packedLookup(id), map: null } : null),
      },
    ],
  }));
});
