/** The words of the interface as the bundle has them come back as they were written. */
import { describe, expect, it } from 'vitest';
import { en } from '../../lib/locales/en/index.ts';
import { MESSAGES } from '../../lib/locales/translate.ts';
import { packKeys, packMessages } from '../../modules/packed-words/pack.ts';
import { unpackKeys, unpackMessages } from '../../modules/packed-words/unpack.ts';

const keys = Object.keys(en);

describe('packed words', () => {
  it('come back under their keys, in every language', () => {
    expect(keys.length).toBeGreaterThan(1000);
    const packed = packKeys(keys);
    expect(unpackKeys(packed)).toEqual(keys);
    expect(packed.length).toBeLessThan(0.7 * keys.join('~').length);
    for (const messages of Object.values(MESSAGES)) {
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
