// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { chordOf, isTypingPlace } from '../../../../components/hooks/keys/key-map.ts';
import type { KeyFacts } from '../../../../components/hooks/keys/key-map.ts';

function press(key: string, change: Partial<KeyFacts> = {}): KeyFacts {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, inField: false, ...change };
}

describe('keys of the surface', () => {
  it.each([
    ['a', {}, 'a'],
    ['A', { shiftKey: true }, 'a'],
    ['?', { shiftKey: true }, '?'],
    ['k', { ctrlKey: true }, 'mod+k'],
    ['k', { metaKey: true }, 'mod+k'],
    ['Z', { ctrlKey: true, shiftKey: true }, 'mod+shift+z'],
    ['Escape', {}, 'Escape'],
  ] as const)('%s with %o is %s', (key, change, chord) => expect(chordOf(press(key, change))).toBe(chord));

  it('leaves single keys to a field, and Escape not', () => {
    expect(chordOf(press('a', { inField: true }))).toBeNull();
    expect(chordOf(press('Escape', { inField: true }))).toBe('Escape');
    expect(chordOf(press('k', { inField: true, ctrlKey: true }))).toBe('mod+k');
  });
  it('leaves Ctrl+Z to a field: it takes back typing', () => {
    expect(chordOf(press('z', { inField: true, ctrlKey: true }))).toBeNull();
    expect(chordOf(press('z', { ctrlKey: true }))).toBe('mod+z');
  });
  it('leaves Alt and half-typed characters alone', () => {
    expect(chordOf(press('a', { altKey: true }))).toBeNull();
    expect(chordOf(press('a', { isComposing: true }))).toBeNull();
  });
});

describe('where typing goes', () => {
  const make = (html: [tag: string, attributes?: Record<string, string>]) => {
    const element = document.createElement(html[0]);
    for (const [name, value] of Object.entries(html[1] ?? {})) element.setAttribute(name, value);
    return element;
  };
  it.each([
    [true, ['input']],
    [true, ['input', { type: 'search' }]],
    [true, ['textarea']],
    [true, ['select']],
    [true, ['div', { contenteditable: 'true' }]],
    [false, ['input', { type: 'checkbox' }]],
    [false, ['input', { type: 'radio' }]],
    [false, ['button']],
  ] as const)('%s for %o', (expected, html) => expect(isTypingPlace(make([...html]))).toBe(expected));
});
