/** Ids as Gmail makes them: a number for what came from outside, a random one for what was written here. */

/** `1654009536642772396` → `16f438e906b36dac` */
export function legacyIdOf(number: bigint): string {
  return number.toString(16).padStart(16, '0');
}

export interface MessageIds {
  id: string;
  legacyId: string;
}

/** Time in milliseconds, shifted by 20 bits, as the server's numbers are; `salt` tells two of one moment apart. */
export function numberAt(at: number, salt: number): bigint {
  return (BigInt(Math.floor(at)) << 20n) + BigInt(salt % 0xf_ffff);
}

/** A message that the server numbered. */
export function receivedIds(at: number, salt: number): MessageIds {
  const number = numberAt(at, salt);
  return { id: `msg-f:${number}`, legacyId: legacyIdOf(number) };
}

/** A message written here: its name says nothing about its number. */
export function writtenIds(at: number, salt: number): MessageIds {
  return { id: `msg-a:r${scramble(at, salt)}`, legacyId: legacyIdOf(numberAt(at, salt)) };
}

/** A signed number that looks random and is the same on every run. */
export function scramble(at: number, salt: number): string {
  const mixed =
    (BigInt(Math.floor(at)) * 6_364_136_223_846_793_005n + BigInt(salt + 1) * 1_442_695_040_888_963_407n) % (1n << 63n);
  return `${mixed % 2n === 0n ? '' : '-'}${mixed}`;
}
