/**
 * Papaparse without what fetches a table from the network, reads it from a file or from a stream: Red Pen hands it text, and
 * the policy of its pages lets nothing fetch. The bundler can't leave that out by itself, for which one reads is chosen at
 * the time.
 */
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { cutReaders } from './cut-readers.ts';

const PACKAGE = /papaparse\.min\.js$/;

export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({
    plugins: [{ name: 'thin-tables', transform: (code, id) => (PACKAGE.test(id) ? cutReaders(code) : null) }],
  }));
});
