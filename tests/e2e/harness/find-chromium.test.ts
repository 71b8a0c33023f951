import { expect, test } from 'vitest';
import { findChromium } from './find-chromium.ts';

const only = (there: string) => (path: string) => path === there;

test('takes the one that is named, before any on the path', () => {
  const env = { RED_PEN_CHROMIUM: '/mine/chrome', PATH: '/usr/bin' };
  expect(findChromium({ env, isExecutable: () => true })).toBe('/mine/chrome');
});

test('looks on the path, then where browsers usually stand', () => {
  expect(findChromium({ env: { PATH: '/a:/b' }, isExecutable: only('/b/chromium') })).toBe('/b/chromium');
  expect(findChromium({ env: {}, isExecutable: only('/usr/bin/chromium-browser') })).toBe('/usr/bin/chromium-browser');
});

test('says how to get one when there is none, or when the named one cannot be run', () => {
  const isExecutable = () => false;
  expect(() => findChromium({ env: { PATH: '/a' }, isExecutable })).toThrow('apt-get install chromium');
  expect(() => findChromium({ env: { RED_PEN_CHROMIUM: '/gone' }, isExecutable })).toThrow('RED_PEN_CHROMIUM=/gone');
});
