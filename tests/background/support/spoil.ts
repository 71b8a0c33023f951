/** Takes a message that is right and makes it wrong in exactly one place, as a careless or a hostile writer would. */
import * as fc from 'fast-check';

type Tree = Record<string, unknown>;
export type Spoil = (message: Tree) => Tree;

/** Of every object and list in it, the message itself first. */
function branchesOf(value: unknown): Tree[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Tree, ...Object.values(value).flatMap(branchesOf)];
}

/** Fits nowhere: no field takes an object with this key, and none that takes any key takes this value. */
const misfit = (): Tree => ({ 'no-such-key': { 'no-such-value': true } });

/** Takes any key; what a prototype is called is left out of it without a word. */
const isOpen = (branch: Tree, { args }: Tree): boolean => branch === (args as Tree | undefined)?.['folds'];

const at = <T>(list: readonly T[], pick: number): T | undefined => list[pick % list.length];

/** A key that nobody knows, in some object of it: lists have none. */
const addKey = fc
  .record({
    pick: fc.nat(),
    key: fc.constantFrom('more', '__proto__', 'constructor', 'prototype', 'toString', 'ix', ''),
  })
  .map(({ pick, key }): Spoil => (message) => {
    const objects = branchesOf(message).filter((branch) => !Array.isArray(branch) && !isOpen(branch, message));
    // Defined, not set: `__proto__` is to be a key like any other.
    const where = at(objects, pick) ?? message;
    Object.defineProperty(where, key, { value: misfit(), enumerable: true, configurable: true, writable: true });
    return message;
  });

/** Something else where a value stood. */
const replaceValue = fc.nat().map((pick): Spoil => (message) => {
  const places = branchesOf(message).flatMap((branch) => Object.keys(branch).map((key) => ({ branch, key })));
  const place = at(places, pick);
  if (place) place.branch[place.key] = misfit();
  return message;
});

/** One of the keys that every message of its type has is gone. */
const dropKey = fc.nat().map((pick): Spoil => (message) => {
  const keys = Object.keys(message).filter((key) => key !== 'args');
  const key = at(keys, pick) ?? 'type';
  const { [key]: _gone, ...rest } = message;
  return rest;
});

/** A name that is nearly one of ours. */
const changeName = fc
  .record({
    key: fc.constantFrom('type', 'name'),
    change: fc.constantFrom<((name: string) => unknown)[]>(
      (name) => `${name} `,
      (name) => name.toUpperCase(),
      (name) => [name],
      () => 'toString',
      () => '__proto__',
      () => '',
      () => 7,
    ),
  })
  .map(({ key, change }): Spoil => (message) => {
    const named = key in message ? key : 'type';
    return { ...message, [named]: change(String(message[named])) };
  });

/** An answer could not be told apart, or would be endless. */
const spoilRequest = fc.constantFrom<unknown[]>('', 'r'.repeat(81), null, 7, ['r']).map(
  (request): Spoil =>
    (message) =>
      'request' in message ? { ...message, request } : { ...message, request: 'nobody asked' },
);

export const anySpoil: fc.Arbitrary<Spoil> = fc.oneof(
  { weight: 3, arbitrary: addKey },
  { weight: 3, arbitrary: replaceValue },
  dropKey,
  changeName,
  spoilRequest,
);
