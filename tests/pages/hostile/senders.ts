/** Addresses that want to pass for those of a client, and ones that are none. */
import { DIRECTIONS, PROTOTYPE_NAMES } from './texts.ts';
import type { Random } from '../../../lib/domain/sample-book/random.ts';

/** Not one of them is of the client, whose domain is `northwind.example`. */
export const LOOK_ALIKES = [
  'northwlnd.example',
  'n0rthwind.example',
  'north-wind.example',
  'norhtwind.example',
  'northvvind.example',
  'nothwind.example',
  'northwind.test',
  'northwind.example.evil.test',
  'xn--nrthwind-0fg.example',
  'n\u043Erthwind.example',
  'northw\u0456nd.example',
  'north\u200Bwind.example',
  '\uFF4Eorthwind.example',
  'evil-northwind.example',
  'northwind.example\u3002evil.test',
];

const MALFORMED = [
  '',
  '@',
  'nobody',
  '@northwind.example',
  'ilse@',
  'ilse@@northwind.example',
  'ilse@northwind.example@evil.test',
  'ilse@evil.test,ilse@northwind.example',
  '"ilse@northwind.example"@evil.test',
  'ilse@northwind.example>',
  'ilse @northwind.example',
  'ilse@northwind .example',
  'ilse@[127.0.0.1]',
  'ilse(ilse@northwind.example)@evil.test',
  `${'a'.repeat(400)}@evil.test`,
  `ilse@${'a.'.repeat(200)}test`,
  'ilse@northwind.example\u0000',
  `${DIRECTIONS[0]}elpmaxe.dniwhtron@esli`,
];

export const stranger = (random: Random): string => `mallory${random.int(0, 999)}@evil${random.int(0, 49)}.test`;
export const lookAlike = (random: Random): string => `ilse@${random.pick(LOOK_ALIKES)}`;
export const malformed = (random: Random): string => random.pick(MALFORMED);
export const prototypeNamed = (random: Random): string =>
  `${random.pick(PROTOTYPE_NAMES)}@${random.pick(['evil.test', '__proto__.test', 'constructor.test'])}`;
