import { expect, test } from 'vitest';
import { readAddress, readDomain } from '../../../../components/dashboard/shell/read-values.ts';

test.each([
  ['northwind.example', 'northwind.example'],
  [' Northwind.Example. ', 'northwind.example'],
  ['https://www.northwind.example/about?x#y', 'northwind.example'],
  ['dana@mail.northwind.example', 'mail.northwind.example'],
  ['müller.example', 'müller.example'],
  ['northwind', null],
  ['north wind.example', null],
  ['-northwind.example', null],
  ['10.0.0.1', null],
  ['', null],
])('the domain in %j is %j', (text, domain) => expect(readDomain(text)).toBe(domain));

test.each([
  ['Dana@Northwind.Example', 'dana@northwind.example'],
  ['<dana@northwind.example>', 'dana@northwind.example'],
  ['mailto:dana@northwind.example', 'dana@northwind.example'],
  ['dana', null],
  ['dana@', null],
  ['dana@northwind', null],
  ['a@b@northwind.example', null],
  ['da na@northwind.example', null],
])('the address in %j is %j', (text, address) => expect(readAddress(text)).toBe(address));
