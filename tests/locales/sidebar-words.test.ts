import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_CODES } from '../../lib/domain/rows/languages.ts';
import { messages as en } from '../../lib/locales/en/for-sidebar.ts';
import { sidebarWords } from '../../lib/locales/sidebar-words.ts';

const folder = (name: string) => new URL(`../../components/${name}`, import.meta.url).pathname;
const code = ['sidebar', 'deal', 'hooks']
  .flatMap((room) =>
    readdirSync(folder(room), { recursive: true, encoding: 'utf8' }).map((file) => join(folder(room), file)),
  )
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

const values = (message: string) => new Set([...message.matchAll(/\{(\w+)/g)].map((match) => match[1]));

describe('the words of the sidebar', () => {
  it('holds every key that the sidebar says, apart from the dashboard’s', () => {
    const said = [...code.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map((match) => match[1] ?? '');
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((key) => !Object.hasOwn(en, key))).toEqual([]);
  });
  it.each(LANGUAGE_CODES)('has the keys of English in %s, and each message its values', async (language) => {
    const messages = await sidebarWords[language]();
    expect(Object.keys(messages)).toEqual(Object.keys(en));
    for (const [key, message] of Object.entries(en)) expect(values(messages[key] ?? ''), key).toEqual(values(message));
  });
});
