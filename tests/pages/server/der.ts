/** Just enough DER (X.690) to write one certificate. */

const TAG = { integer: 0x02, bits: 0x03, octets: 0x04, oid: 0x06, utf8: 0x0c, time: 0x18, sequence: 0x30, set: 0x31 };

export type TagName = keyof typeof TAG;

/** Tag, length, content. */
export function der(tag: TagName | number, ...content: Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  const byte = typeof tag === 'number' ? tag : TAG[tag];
  return Buffer.concat([Buffer.from([byte]), length(body.length), body]);
}

/** Long form from 128 bytes on. */
function length(size: number): Buffer {
  if (size < 0x80) return Buffer.from([size]);
  const bytes: number[] = [];
  for (let rest = size; rest > 0; rest >>>= 8) bytes.unshift(rest & 0xff);
  return Buffer.from([0x80 | bytes.length, ...bytes]);
}

/** `1.2.840.…` */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return der('oid', Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function base128(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes;
}

export function utf8(text: string): Buffer {
  return der('utf8', Buffer.from(text));
}

/** GeneralizedTime: `YYYYMMDDHHMMSSZ`. */
export function time(at: Date): Buffer {
  const digits = at.toISOString().replaceAll(/[-:T]|\.\d+/g, '');
  return der('time', Buffer.from(digits));
}
