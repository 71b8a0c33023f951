/**
 * The words of the interface without their keys. The languages have the same keys, so these stand in the bundle once for
 * each surface, in what it loads first; a language that is loaded then is its messages alone, in the same order. Most keys
 * lose their names altogether: see `said-keys.ts`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { packKeys, packMessages } from './pack.ts';
import type { Messages } from './pack.ts';
import { callKeys, saidKeys } from './said-keys.ts';
import type { Source } from './said-keys.ts';
import { numberedKeys } from './unpack.ts';

/** What a surface loads when a language is spoken, and the file that loads it. */
const LANGUAGE = /\/lib\/locales\/(?:en|de)\/(for-sidebar|index)\.ts$/;
const LOADER = /\/lib\/locales\/(sidebar|dashboard)-words\.ts$/;
const KEYS = /^virtual:keys-of-(sidebar|dashboard)$/;
/** Where keys are named; not where they are defined. */
const CODE = ['components', 'entrypoints', 'lib'];
const IS_SOURCE = /^(?!lib\/locales\/).*\.tsx?$/;
type Surface = 'sidebar' | 'dashboard';
const UNPACK = JSON.stringify(fileURLToPath(new URL('unpack.ts', import.meta.url)));

export default defineWxtModule((wxt) => {
  if (wxt.config.command !== 'build') return;
  const locale = async (file: string): Promise<Record<string, Messages>> =>
    (await import(pathToFileURL(`${wxt.config.root}/lib/locales/${file}.ts`).href)) as Record<string, Messages>;
  const inSidebar = async (language: string): Promise<Messages> =>
    (await locale(`${language}/for-sidebar`))['messages'] ?? {};
  const inDashboard = async (language: string): Promise<Messages> =>
    (await locale(`${language}/index`))[language] ?? {};
  /** Those with a name first. The dashboard says what the sidebar says, and more. */
  const sortKeys = async () => {
    const inBoth = Object.keys(await inSidebar('en'));
    const all = Object.keys(await inDashboard('en'));
    const said = saidKeys(all, readSources(wxt.config.root));
    const sort = (keys: string[]) => ({
      named: keys.filter((key) => !said.has(key)),
      said: keys.filter((key) => said.has(key)),
    });
    const known = new Set(inBoth);
    const sidebar = sort(inBoth);
    const dashboard = sort(all.filter((key) => !known.has(key)));
    const numbers = numberedKeys(0, said.size);
    const called = new Map([...sidebar.said, ...dashboard.said].map((key, at) => [key, numbers[at] ?? key]));
    return { sidebar: { ...sidebar, from: 0 }, dashboard: { ...dashboard, from: sidebar.said.length }, called };
  };
  let sorted: ReturnType<typeof sortKeys> | undefined;
  const keysOf = async (surface: Surface): Promise<string[]> => {
    const { named, said } = (await (sorted ??= sortKeys()))[surface];
    return [...named, ...said];
  };

  const messagesOf = async (surface: Surface, messages: Messages): Promise<string> =>
    `import { keys } from 'virtual:keys-of-${surface}';
import { unpackMessages } from ${UNPACK};
const messages = /*#__PURE__*/ unpackMessages(keys, ${JSON.stringify(packMessages(await keysOf(surface), messages))});`;
  const sidebarModule = async (language: string): Promise<string> =>
    `${await messagesOf('sidebar', await inSidebar(language))}
export { messages };`;
  const dashboardModule = async (language: string): Promise<string> =>
    `import { messages as inSidebar } from './for-sidebar.ts';
${await messagesOf('dashboard', await inDashboard(language))}
export const ${language} = /*#__PURE__*/ Object.assign({}, inSidebar, messages);`;
  /** Not marked as pure: the loader imports it to have it early, and uses nothing of it. */
  const keysModule = async (surface: Surface): Promise<string> => {
    const { named, said, from } = (await (sorted ??= sortKeys()))[surface];
    return `import { numberedKeys, unpackKeys } from ${UNPACK};
export const keys = [...unpackKeys(${JSON.stringify(packKeys(named))}), ...numberedKeys(${from}, ${said.length})];`;
  };

  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'packed-words',
        enforce: 'pre',
        resolveId: (id) => (KEYS.test(id) ? `\0${id}` : null),
        load: async (id) => {
          const [, surface] = KEYS.exec(id.slice(1)) ?? [];
          if (surface) return keysModule(surface as Surface);
          const [, part] = LANGUAGE.exec(id) ?? [];
          const language = id.includes('/de/') ? 'de' : 'en';
          if (part) return part === 'index' ? dashboardModule(language) : sidebarModule(language);
          return null;
        },
        transform: async (code, id) => {
          const path = pathIn(wxt.config.root, id);
          if (path.startsWith('components/') && IS_SOURCE.test(path))
            return { code: callKeys({ path, code }, (await (sorted ??= sortKeys())).called), map: null };
          const [, surface] = LOADER.exec(id) ?? [];
          const keys = surface === 'dashboard' ? ['sidebar', 'dashboard'] : ['sidebar'];
          return surface ? `${keys.map((name) => `import 'virtual:keys-of-${name}';`).join('\n')}\n${code}` : null;
        },
      },
    ],
  }));
});

function pathIn(root: string, id: string): string {
  return relative(root, id).replaceAll('\\', '/');
}

function readSources(root: string): Source[] {
  const paths = CODE.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  );
  return paths
    .filter((path) => IS_SOURCE.test(path))
    .map((path) => ({ path, code: readFileSync(join(root, path), 'utf8') }));
}
