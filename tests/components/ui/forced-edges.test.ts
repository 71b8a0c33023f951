/** Shadows are not drawn in forced colours: what only a shadow sets apart needs an edge of its own there. */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Rule {
  selector: string;
  body: string;
  forced: boolean;
}

/** The rules of a style sheet, those in `@media` too. */
function rulesOf(css: string): Rule[] {
  const found: Rule[] = [];
  let media = '';
  for (const [, open, body, close] of css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(/([^{}]+)\{(?:([^{}]*)\})?|(\})/g)) {
    if (close !== undefined) media = '';
    else if (body === undefined) media = open ?? '';
    else found.push({ selector: (open ?? '').trim(), body, forced: media.includes('forced-colors: active') });
  }
  return found;
}

const RULES = globSync('components/**/*.css').flatMap((path) => rulesOf(readFileSync(path, 'utf8')));
const EDGE = /box-shadow:[^;]*(?:0 0 0 [\d.]+px|0 -?[\d.]+px 0 (?!var\(--hover)|var\(--(?:float|lift)\))/;
const NAMES = [
  ...new Set(
    RULES.filter(({ body, forced }) => !forced && EDGE.test(body))
      .flatMap(({ selector }) => selector.split(','))
      // Under the pointer, or chosen: the thing itself has its edge. The stage bar keeps its own drawing.
      .filter((selector) => !/:hover|:checked|:focus-within|\.stage/.test(selector))
      .map((selector) => selector.trim()),
  ),
];

it.each(NAMES)('%s has an edge in forced colours', (name) => {
  const edged = RULES.some(
    ({ selector, body, forced }) =>
      forced && /border|outline/.test(body) && selector.split(',').some((one) => one.trim() === name),
  );
  expect(edged).toBe(true);
});
