/**
 * The token that stands for a thread in Gmail's address. Base64 of the thread's name without padding, read as one big
 * number and written with forty letters: no vowels, so that no token spells a word.
 */

const LETTERS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const TOKEN = new RegExp(`^[${LETTERS}]+$`);
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** `f:<decimal>`, `a:r<decimal>`, `a:r-<decimal>`; after a plus a draft's message id. */
const NAME = /^[fa]:r?-?\d+(\+.+)?$/;

/**
 * @param name `f:1709009752799549650`, `a:r-3250321130129805677`, `f:…+msg-a:r…`
 */
export function encodeToken(name: string): string {
  return digitsOf(numberOf(btoa(name).replaceAll('=', ''), BASE64), LETTERS);
}

/** @returns the name, or `null` when the text is no token */
export function decodeToken(token: string): string | null {
  if (!TOKEN.test(token)) return null;
  const digits = digitsOf(numberOf(token, LETTERS), BASE64);
  try {
    const name = atob(digits);
    return NAME.test(name) ? name : null;
  } catch {
    return null;
  }
}

function numberOf(text: string, alphabet: string): bigint {
  const base = BigInt(alphabet.length);
  let value = 0n;
  for (const letter of text) value = value * base + BigInt(alphabet.indexOf(letter));
  return value;
}

function digitsOf(value: bigint, alphabet: string): string {
  const base = BigInt(alphabet.length);
  let text = '';
  for (let rest = value; rest > 0n; rest /= base) text = alphabet.charAt(Number(rest % base)) + text;
  return text;
}
