/**
 * Fewer bytes in the scripts that run in the pages: WXT's wrapper around them only logs what the browser reports
 * anyway, and function declarations are written as arrows, which the minifier shortens but never makes by itself. And half
 * the memory: see `toAscii`.
 */
import { addViteConfig, defineWxtModule } from 'wxt/modules';

const WRAPPER = 'virtual:wxt-unlisted-script-entrypoint';
const DEFINITION = /import definition from .*/;
/** As the bundler prints them: one line to open, and a bracket at the same depth to close. */
const DECLARATION = /^(\t?)function (\w+)(\(.*\)) \{\n([\s\S]*?)\n\1\}$/gm;

/** @throws when WXT's wrapper has changed its form */
function unwrap(code: string): string {
  const line = DEFINITION.exec(code)?.[0];
  if (!line) throw new Error('The wrapper of unlisted scripts has changed');
  return `${line}\nexport default definition.main();`;
}

/** Safe where no function is called before the script's last line, and none asks for `this` or `arguments`. */
function toArrows(code: string): string {
  return code.replace(DECLARATION, (whole, tab: string, name: string, args: string, body: string) =>
    /\b(this|arguments)\b/.test(body) ? whole : `${tab}var ${name} = ${args} => {\n${body}\n${tab}};`,
  );
}

/** One letter beyond ASCII, and the browser keeps the whole script in two bytes a letter. All such stand in strings. */
function toAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'thin-scripts',
        enforce: 'pre',
        transform: (code, id) => (id.includes(WRAPPER) ? unwrap(code) : null),
        renderChunk: (code, chunk) => (chunk.facadeModuleId?.includes(WRAPPER) ? toArrows(code) : null),
        generateBundle(_, bundle) {
          for (const part of Object.values(bundle))
            if (part.type === 'chunk' && part.facadeModuleId?.includes(WRAPPER)) part.code = toAscii(part.code);
        },
      },
    ],
  }));
});
