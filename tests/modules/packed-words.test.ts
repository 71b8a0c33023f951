/** The words of the interface as the bundle has them come back as they were written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { de } from '../../lib/locales/de/index.ts';
import { en } from '../../lib/locales/en/index.ts';
import { packKeys, packMessages } from '../../modules/packed-words/pack.ts';
import { callKeys, saidKeys } from '../../modules/packed-words/said-keys.ts';
import { numberedKeys, unpackKeys, unpackMessages } from '../../modules/packed-words/unpack.ts';

const keys = Object.keys(en);

describe('packed words', () => {
  it('come back under their keys, in both languages', () => {
    expect(keys.length).toBeGreaterThan(1000);
    const packed = packKeys(keys);
    expect(unpackKeys(packed)).toEqual(keys);
    expect(packed.length).toBeLessThan(0.7 * keys.join('~').length);
    for (const messages of [en, de]) {
      expect(unpackMessages(unpackKeys(packed), packMessages(keys, messages))).toEqual(messages);
    }
  });

  it.each([[['a']], [['a.b.c', 'a.b.c.d', 'a.b']], [['a.b', 'a.b']], [['a', '1.2.3', '1.2.4', '12']]])(
    'hold keys like %j',
    (some) => {
      expect(unpackKeys(packKeys(some))).toEqual(some);
    },
  );

  it('refuse a language that lacks a message, and what is to stand between two', () => {
    expect(() => packMessages(['a', 'b'], { a: 'one' })).toThrow('b');
    expect(() => packMessages(['a'], { a: 'one~two' })).toThrow('a');
    expect(unpackMessages(['a', 'b'], packMessages(['a', 'b'], { a: '', b: 'two' }))).toEqual({ a: '', b: 'two' });
  });
});

describe('keys that lose their names', () => {
  const panel = (code: string) => ({ path: 'components/panel.tsx', code });

  it('are those that are said by nothing but a call', () => {
    const sources = [
      panel(
        "const a = <p class=\"x\">← {t('a.said')} {t('a.also', { name })} {t('b.built')} {t(odd ? 'c.one' : 'c.other')}</p>;",
      ),
      panel("const KEYS: MessageKey[] = ['a.also']; say(`b.${part}`); say(`${part}.named`); t('a.kept.named');"),
      { path: 'lib/commands/act.ts', code: "t('d.elsewhere');" },
    ];
    const pieces = [panel("t('f.plus'); t('g.named'); say('f.' + part); say(key + '.named'); t('h.kept');")];
    expect([...saidKeys(['f.plus', 'g.named', 'h.kept'], pieces)]).toEqual(['h.kept']);
    const any = panel('say(`${area}.${part}`);');
    expect([...saidKeys(['f.plus', 'h.kept'], [...pieces, any])]).toEqual([]);
    const keys = ['a.said', 'a.also', 'a.kept.named', 'b.built', 'c.one', 'c.other', 'd.elsewhere', 'e.never'];
    expect([...saidKeys(keys, sources)]).toEqual(['a.said']);
  });

  it('are called by number, and nothing else changes', () => {
    const code = "const á = '😀'; t('a.b'); t('a.c'); t('a.b', { name: 'a.b' }); // t('a.b')";
    expect(callKeys(panel(code), new Map([['a.b', '7']]))).toBe(
      "const á = '😀'; t('7'); t('a.c'); t('7', { name: 'a.b' }); // t('a.b')",
    );
    expect(numberedKeys(34, 3)).toEqual(['y', 'z', '10']);
  });

  it('stand nowhere in the code of the surfaces but there', () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const paths = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
    );
    const sources = paths
      .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('lib/locales/'))
      .map((path) => ({ path, code: readFileSync(join(root, path), 'utf8') }));
    const said = saidKeys(keys, sources);
    expect(said.size).toBeGreaterThan(800);
    expect(said.size).toBeLessThan(keys.length);
    const called = new Map([...said].map((key, at) => [key, String(at)]));
    const all = sources.map((source) => callKeys(source, called)).join('\n');
    expect([...said].filter((key) => all.includes(`'${key}'`) || all.includes(`"${key}"`))).toEqual([]);
    // A number must not be taken for a key with a name.
    expect(keys.filter((key) => !key.includes('.'))).toEqual([]);
  }, 120_000);
});
