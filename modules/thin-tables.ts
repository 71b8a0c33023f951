/**
 * Papaparse without what fetches a table from the network, reads it from a file or from a stream: Red Pen hands it text, and
 * the policy of its pages lets nothing fetch. The bundler can't leave that out by itself, for which one reads is chosen at
 * the time.
 */
import { addViteConfig, defineWxtModule } from 'wxt/modules';

const PACKAGE = /papaparse\.min\.js$/;
/** As they are printed one behind the other; the reader of text, which begins otherwise, stays. */
const READERS = /function (\w+)\(\w+\)\{[^{}]*\{\}\)(?:\.chunkSize|;var \w=\[\])[\s\S]*?(?=function \w+\()/g;
const OTHERS = 3;

/** @throws when the package has changed its form */
function cutReaders(code: string): string {
  const cut = code.replace(READERS, 'function $1(){}');
  if (code.match(READERS)?.length !== OTHERS || /XMLHttpRequest|FileReader/.test(cut))
    throw new Error('Papaparse is written in another way than before');
  return cut;
}

export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({
    plugins: [{ name: 'thin-tables', transform: (code, id) => (PACKAGE.test(id) ? cutReaders(code) : null) }],
  }));
});
