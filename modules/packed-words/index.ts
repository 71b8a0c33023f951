/**
 * The words of the interface without their keys. The languages have the same keys, so these stand in the bundle once for
 * each surface, in what it loads first; a language that is loaded then is its messages alone, in the same order.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { packKeys, packMessages } from './pack.ts';
import type { Messages } from './pack.ts';

/** What a surface loads when a language is spoken, and the file that loads it. */
const LANGUAGE = /\/lib\/locales\/(\w+)\/(for-sidebar|index)\.ts$/;
const LOADER = /\/lib\/locales\/(sidebar|dashboard)-words\.ts$/;
const KEYS = /^virtual:keys-of-(sidebar|dashboard)$/;
const UNPACK = JSON.stringify(fileURLToPath(new URL('unpack.ts', import.meta.url)));

export default defineWxtModule((wxt) => {
  if (wxt.config.command !== 'build') return;
  const locale = async (file: string): Promise<Record<string, Messages>> =>
    (await import(pathToFileURL(`${wxt.config.root}/lib/locales/${file}.ts`).href)) as Record<string, Messages>;
  const inSidebar = async (language: string): Promise<Messages> =>
    (await locale(`${language}/for-sidebar`))['messages'] ?? {};
  const inDashboard = async (language: string): Promise<Messages> =>
    (await locale(`${language}/index`))[language] ?? {};
  const sidebarKeys = async (): Promise<string[]> => Object.keys(await inSidebar('en'));
  /** The dashboard says what the sidebar says, and these. */
  const dashboardKeys = async (): Promise<string[]> => {
    const known = new Set(await sidebarKeys());
    return Object.keys(await inDashboard('en')).filter((key) => !known.has(key));
  };

  const messagesOf = async (keys: string[], messages: Messages, surface: string): Promise<string> =>
    `import { keys } from 'virtual:keys-of-${surface}';
import { unpackMessages } from ${UNPACK};
const messages = /*#__PURE__*/ unpackMessages(keys, ${JSON.stringify(packMessages(keys, messages))});`;
  const sidebarModule = async (language: string): Promise<string> =>
    `${await messagesOf(await sidebarKeys(), await inSidebar(language), 'sidebar')}
export { messages };`;
  const dashboardModule = async (language: string): Promise<string> =>
    `import { messages as inSidebar } from './for-sidebar.ts';
${await messagesOf(await dashboardKeys(), await inDashboard(language), 'dashboard')}
export const ${language} = /*#__PURE__*/ Object.assign({}, inSidebar, messages);`;
  /** Not marked as pure: the loader imports it to have it early, and uses nothing of it. */
  const keysModule = async (surface: string): Promise<string> =>
    `import { unpackKeys } from ${UNPACK};
export const keys = unpackKeys(${JSON.stringify(packKeys(surface === 'sidebar' ? await sidebarKeys() : await dashboardKeys()))});`;

  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'packed-words',
        enforce: 'pre',
        resolveId: (id) => (KEYS.test(id) ? `\0${id}` : null),
        load: async (id) => {
          const [, surface] = KEYS.exec(id.slice(1)) ?? [];
          if (surface) return keysModule(surface);
          const [, language, part] = LANGUAGE.exec(id) ?? [];
          if (!language) return null;
          return part === 'index' ? dashboardModule(language) : sidebarModule(language);
        },
        transform: (code, id) => {
          const [, surface] = LOADER.exec(id) ?? [];
          const keys = surface === 'dashboard' ? ['sidebar', 'dashboard'] : ['sidebar'];
          return surface ? `${keys.map((name) => `import 'virtual:keys-of-${name}';`).join('\n')}\n${code}` : null;
        },
      },
    ],
  }));
});
