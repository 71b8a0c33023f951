/** Texts that somebody would write who wants to be executed, to be taken for another, or to keep the reader busy. */
import type { Random } from '../../../lib/domain/sample-book/random.ts';

/** Sets `window.__hit` wherever one of them is executed. */
const MARKUP = [
  '<img src=x onerror="window.__hit=1">',
  '<script>window.__hit=1</script>',
  '"><svg onload=window.__hit=1>',
  '<iframe srcdoc="<script>top.__hit=1</script>"></iframe>',
  "';window.__hit=1;//",
  '{{constructor.constructor("window.__hit=1")()}}',
  '${window.__hit=1}',
  '</title></style></textarea><img src=x onerror=window.__hit=1>',
  'javascript:window.__hit=1',
  '<a href="javascript:window.__hit=1">Sign here</a>',
  '<template><p>never shown</p></template><base href="https://evil.example/">',
];
/** Each turns the direction, and none is turned back. */
export const DIRECTIONS = ['\u202E', '\u202D', '\u202B', '\u2066', '\u2067', '\u2068', '\u061C', '\u200F'];
const WIDTHLESS = ['\u200B', '\u2060', '\uFEFF', '\u00AD', '\u180E', '\u2061', '\u{E0041}'];
export const PROTOTYPE_NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
];
const WORDS = ['pilot', 'contract', 'invoice', 'review', 'Rotterdam', 'Thursday', 'signature', 'budget', 'forward'];
const BROKEN = ['\uD800', '\uDFFF', '\u0000', '\u0007', '\u001B[31m', '\r\n\r\n', '\u2028', '\uFFFE'];

export const words = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.pick(WORDS)).join(' ');
export const markup = (random: Random): string => `${words(random, 1)} ${random.pick(MARKUP)}`;
export const turned = (random: Random): string =>
  `${words(random, 1)} ${random.pick(DIRECTIONS)}${words(random, 2)} ${random.pick(DIRECTIONS)}gpj.exe`;
export const widthless = (random: Random): string =>
  Array.from(words(random, 2), (letter) => letter + random.pick(WIDTHLESS)).join('');
export const broken = (random: Random): string => `${words(random, 1)}${random.pick(BROKEN)}${random.pick(BROKEN)}`;

/** What makes a careless pattern try everything: long runs that nearly fit. */
const NEARLY = [
  (length: number) => 'a'.repeat(length),
  (length: number) => '@'.repeat(length),
  (length: number) => 'a@'.repeat(length / 2),
  (length: number) => 'a.'.repeat(length / 2),
  (length: number) => '<'.repeat(length),
  (length: number) => '"'.repeat(length),
  (length: number) => '> '.repeat(length / 2),
  (length: number) => '>'.repeat(length),
  (length: number) => ' '.repeat(length),
  (length: number) => '\n'.repeat(length),
  (length: number) => '-'.repeat(length),
  (length: number) => '-- \n'.repeat(length / 4),
  (length: number) => 'On '.repeat(length / 3),
  (length: number) => 'From: '.repeat(length / 6),
  (length: number) => 'From: a\n'.repeat(length / 8),
  (length: number) => '1'.repeat(length),
  (length: number) => '1.'.repeat(length / 2),
  (length: number) => '1:'.repeat(length / 2),
  (length: number) => '12/'.repeat(length / 3),
  (length: number) => 'by by '.repeat(length / 6),
  (length: number) => 'next next '.repeat(length / 10),
  (length: number) => 'Monday or '.repeat(length / 10),
  (length: number) => '?!'.repeat(length / 2),
  (length: number) => 'could you '.repeat(length / 10),
  (length: number) => 'nicht '.repeat(length / 6),
  (length: number) => '\u0301'.repeat(length),
  (length: number) => 'a\u0301'.repeat(length / 2),
  (length: number) => '€1 '.repeat(length / 3),
  (length: number) => 'http://'.repeat(length / 7),
  (length: number) => 'x@y.z, '.repeat(length / 7),
] as const;
export const LONGEST_KINDS = NEARLY.length;

/** @param kind which of them, from 0 to below LONGEST_KINDS */
export const endless = (kind: number, length: number): string => NEARLY[kind % NEARLY.length]?.(length) ?? '';
