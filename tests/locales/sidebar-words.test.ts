import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messages as de } from '../../lib/locales/de/for-sidebar.ts';
import { messages as en } from '../../lib/locales/en/for-sidebar.ts';

const folder = (name: string) => new URL(`../../components/${name}`, import.meta.url).pathname;
const code = ['sidebar', 'deal', 'hooks']
  .flatMap((room) =>
    readdirSync(folder(room), { recursive: true, encoding: 'utf8' }).map((file) => join(folder(room), file)),
  )
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

const values = (message: string) => [...message.matchAll(/\{(\w+)/g)].map((match) => match[1]);
/** Words that design.md keeps out of our mouth. */
const NEVER = /\b(oops|sorry|please|simply|just|great job|leider|bitte beachte|einfach)\b/i;

describe('the words of the sidebar', () => {
  it('holds every key that the sidebar says, apart from the dashboard’s', () => {
    const said = [...code.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map((match) => match[1] ?? '');
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((key) => !Object.hasOwn(en, key))).toEqual([]);
  });
  it.each(Object.keys(en))('%s takes the same values in German', (key) => {
    const english = en[key as keyof typeof en];
    const german = de[key as keyof typeof de];
    expect(new Set(values(german))).toEqual(new Set(values(english)));
  });
  it('keeps its voice', () => {
    const all = [...Object.values(en), ...Object.values(de)];
    expect(all.filter((message) => NEVER.test(message) || message.includes('!'))).toEqual([]);
  });
});
