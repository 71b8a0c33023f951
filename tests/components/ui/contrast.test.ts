import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, parseOklch } from './oklch.ts';
import type { Oklch } from './oklch.ts';

const css = readFileSync(new URL('../../../components/ui/tokens.css', import.meta.url), 'utf8');

function readPairs(): Map<string, { light: Oklch; dark: Oklch }> {
  const pairs = new Map<string, { light: Oklch; dark: Oklch }>();
  const plain = css.slice(0, css.indexOf('@media'));
  for (const [, name, light, dark] of plain.matchAll(
    /--([\w-]+):\s*light-dark\(\s*(oklch\([^)]*\)),\s*(oklch\([^)]*\))\s*\)/g,
  )) {
    const pair = { light: parseOklch(light ?? ''), dark: parseOklch(dark ?? '') };
    if (name && pair.light && pair.dark) pairs.set(name, { light: pair.light, dark: pair.dark });
  }
  return pairs;
}

const pairs = readPairs();
const GROUNDS = ['paper', 'raised', 'sunken', 'hover'];
/** Text needs 4.5 on every ground that it can stand on; marks and edges need 3. */
const TEXT: [string, string[]][] = [
  ['ink', [...GROUNDS, 'accent-soft', 'red-soft', 'green-soft']],
  ['ink-2', [...GROUNDS, 'accent-soft', 'red-soft', 'green-soft']],
  ['ink-3', GROUNDS],
  ['accent', [...GROUNDS, 'accent-soft']],
  ['red-ink', [...GROUNDS, 'red-soft']],
  ['green-ink', [...GROUNDS, 'green-soft']],
  ['accent-ink', ['accent-fill', 'accent-fill-hover']],
  ['yellow-ink', ['yellow']],
  ['toast-ink', ['toast']],
  ['toast-accent', ['toast']],
];
const MARKS: [string, string[]][] = [
  ['red', ['paper', 'raised']],
  ['green', ['paper', 'raised']],
  ['edge', ['paper', 'raised']],
  ['ring', GROUNDS],
  ['accent-fill', ['paper']],
];

describe('colour tokens', () => {
  it('reads the file', () => expect(pairs.size).toBeGreaterThan(20));
  for (const mode of ['light', 'dark'] as const) {
    for (const [list, least] of [[TEXT, 4.5] as const, [MARKS, 3] as const]) {
      it.each(list.flatMap(([front, grounds]) => grounds.map((ground) => [front, ground] as const)))(
        `${mode}: %s on %s has ${least} or more`,
        (front, ground) => {
          const one = pairs.get(front)?.[mode];
          const other = pairs.get(ground)?.[mode];
          if (!one || !other) throw new Error(`no pair ${front} or ${ground}`);
          expect(contrast(one, other)).toBeGreaterThanOrEqual(least);
        },
      );
    }
  }
  it('agrees with the known contrast of black on white', () => {
    expect(contrast({ l: 0, c: 0, h: 0 }, { l: 1, c: 0, h: 0 })).toBeCloseTo(21, 1);
  });
});
