/** Reads internationalised host labels (RFC 3492), so that look-alike letters are compared as what the eye sees. */

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;

function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + 38));
}

function digitOf(char: string | undefined): number {
  const code = char?.charCodeAt(0) ?? 0;
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : BASE;
}

/** One number of the encoded part: how far to advance, and where the next one starts. `null` = not punycode. */
function readDelta(text: string, start: number, bias: number): { delta: number; next: number } | null {
  let delta = 0;
  let weight = 1;
  for (let at = start, k = BASE; ; at += 1, k += BASE) {
    const digit = digitOf(text[at]);
    if (digit >= BASE) return null;
    delta += digit * weight;
    if (delta > 0x7fffffff) return null;
    const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
    if (digit < threshold) return { delta, next: at + 1 };
    weight *= BASE - threshold;
  }
}

/** `mnchen-3ya` → `münchen`; `null` where it is not valid punycode. */
function decode(text: string): string | null {
  const split = text.lastIndexOf('-');
  const output = Array.from(text.slice(0, Math.max(0, split)));
  let point = 128;
  let bias = 72;
  let index = 0;
  for (let at = split + 1; at < text.length;) {
    const read = readDelta(text, at, bias);
    if (!read) return null;
    const length = output.length + 1;
    bias = adapt(read.delta, length, index === 0);
    index += read.delta;
    point += Math.floor(index / length);
    index %= length;
    if (point > 0x10ffff) return null;
    output.splice(index, 0, String.fromCodePoint(point));
    index += 1;
    at = read.next;
  }
  return output.join('');
}

/** A host name as it is read by people: every `xn--` label decoded, those that can't be left as they are. */
export function toUnicodeHost(host: string): string {
  const labels = host.toLowerCase().split('.');
  return labels.map((label) => (label.startsWith('xn--') ? (decode(label.slice(4)) ?? label) : label)).join('.');
}
