/**
 * Packs what is in a zip anew, by a packer that takes its time. Only what depends on the packed size changes: sizes and
 * places, so that a zip without times stays one.
 */
import { inflateRawSync } from 'node:zlib';

/** As the format names its parts, with where in each part something stands. */
const LOCAL = { mark: 0x04034b50, method: 8, size: 18, name: 26, extra: 28, length: 30 };
const CENTRAL = { mark: 0x02014b50, size: 20, name: 28, extra: 30, comment: 32, place: 42, length: 46 };
const END = { mark: 0x06054b50, place: 16 };
const DEFLATED = 8;

export type Deflate = (content: Buffer) => Promise<Buffer>;

/** @throws when the zip is not of the plain form that WXT writes: its files in a row, then their list in the same order */
export async function packAnew(zip: Buffer, deflate: Deflate): Promise<Buffer> {
  const parts: Buffer[] = [];
  const files: { place: number; size: number }[] = [];
  let at = 0;
  let length = 0;
  const add = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  for (; zip.readUInt32LE(at) === LOCAL.mark;) {
    const head = Buffer.from(zip.subarray(at, at + headLength(zip, at, LOCAL)));
    const old = zip.subarray(at + head.length, at + head.length + head.readUInt32LE(LOCAL.size));
    at += head.length + old.length;
    const packed = head.readUInt16LE(LOCAL.method) === DEFLATED ? await smaller(old, deflate) : old;
    head.writeUInt32LE(packed.length, LOCAL.size);
    files.push({ place: length, size: packed.length });
    add(head);
    add(packed);
  }
  const list = length;
  for (const file of files) {
    if (zip.readUInt32LE(at) !== CENTRAL.mark) throw new Error('A zip whose list lacks a file');
    const entry = Buffer.from(zip.subarray(at, at + headLength(zip, at, CENTRAL)));
    at += entry.length;
    entry.writeUInt32LE(file.size, CENTRAL.size);
    entry.writeUInt32LE(file.place, CENTRAL.place);
    add(entry);
  }
  const end = Buffer.from(zip.subarray(at));
  if (end.readUInt32LE(0) !== END.mark) throw new Error('A zip with something behind its list');
  end.writeUInt32LE(list, END.place);
  add(end);
  return Buffer.concat(parts);
}

async function smaller(old: Buffer, deflate: Deflate): Promise<Buffer> {
  const packed = await deflate(inflateRawSync(old));
  return packed.length < old.length ? packed : old;
}

function headLength(
  zip: Buffer,
  at: number,
  part: { name: number; extra: number; comment?: number; length: number },
): number {
  const comment = part.comment === undefined ? 0 : zip.readUInt16LE(at + part.comment);
  return part.length + zip.readUInt16LE(at + part.name) + zip.readUInt16LE(at + part.extra) + comment;
}
