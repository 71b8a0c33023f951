import { expect, test } from 'vitest';
import { drawChart } from './chart.ts';
import { rowOfTimes } from '../row.ts';

const held = rowOfTimes('search', 1, 100, 1 / 50);
const missed = rowOfTimes('import', 20, 10, 1.3);
const endless = rowOfTimes('growth', 900, 1, 2);
const curves = [{ figure: 'search <b>', points: [[1000, 2] as [number, number], [1_000_000, 3] as [number, number]] }];

const widthsOf = (svg: string) =>
  [...svg.matchAll(/class="bar[^"]*" [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));

test('a bar is as long as what it takes of its goal, and one that misses it looks otherwise', () => {
  const svg = drawChart([held, missed]);
  const [first, second] = widthsOf(svg) as [number, number];
  expect(first / second).toBeCloseTo(0.01 / (1 / 50) / 1.25, 2);
  expect(svg.match(/class="bar over"/g)).toHaveLength(1);
  expect(svg).toContain('1 of 2 figures within their goal');
});

test('no bar leaves the picture, and its figure is the true one', () => {
  const svg = drawChart([endless]);
  expect(widthsOf(svg)[0]).toBeLessThan(400);
  expect(svg).toContain('>900 of 2<');
});

test('a goal of nothing at all is drawn too', () => {
  expect(drawChart([rowOfTimes('idle-timers', 0, 1, 0)])).not.toContain('NaN');
});

test('curves stand below, named as text', () => {
  const svg = drawChart([{ ...held, curves }]);
  expect(svg).toContain('search &lt;b&gt;');
  expect(svg).toContain('1 k, 1 M commitments');
  expect(svg.match(/<polyline/g)).toHaveLength(1);
  expect(drawChart([held])).not.toContain('polyline');
});
