/** Member ids of people who do not exist: the right form, with numbers beyond any that LinkedIn has given out. */

const HEADER = [0x00, 0x2a, 0x00, 0x00];
const TAIL_BYTES = 20;

/**
 * @param number 1 to 4,294,967,295
 * @returns `ACoAA…`, 39 characters; its bytes 4 to 7 are the number, the rest follows from it
 */
export function memberIdOf(number: number): string {
  const bytes = [...HEADER, ...bigEndian(number), 0x01, ...tail(number)];
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function bigEndian(number: number): number[] {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff);
}

/** A small linear congruential generator: opaque to look at, the same on every run. */
function tail(seed: number): number[] {
  let state = seed >>> 0;
  return Array.from({ length: TAIL_BYTES }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}
