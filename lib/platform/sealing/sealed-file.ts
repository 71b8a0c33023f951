/**
 * A file behind a passphrase. The head is a line that people can read, and everything after it is ciphertext:
 *
 *   {"format":"red-pen-sealed","version":1,"rounds":600000,"salt":…,"start":…,"check":…}⏎
 *   piece 0 │ piece 1 │ … │ last piece      AES-256-GCM, each 1 MiB of the file and its tag of 16 bytes
 *
 * Key and `check` come from the passphrase by PBKDF2 (SHA-256). Each piece's nonce is `start`, the piece's number and
 * whether it is the last one, and the head goes into each tag: no byte can be changed, no piece left out, doubled,
 * moved or cut off without being noticed. Nothing of a file is handed on before all of it was found right.
 */

const FORMAT = 'red-pen-sealed';
/** OWASP's figure for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const ROUNDS = 600_000;
/** A head that asks for more would hold the page up, one that asks for less was not made by us. */
const MOST_ROUNDS = 10_000_000;
const PIECE = 1024 * 1024;
const TAG = 16;
const LONGEST_HEAD = 500;

/** `wrong-passphrase`: it does not open the file, or the head was changed. `damaged`: it does, and what follows was changed. */
class SealError extends Error {
  constructor(problem: 'wrong-passphrase' | 'damaged') {
    super(problem);
    this.name = problem;
  }
}

interface Head {
  rounds: number;
  salt: Bytes;
  start: Bytes;
  check: string;
  /** As it stands in the file: what the tags speak for. */
  line: Bytes;
}

type Bytes = Uint8Array<ArrayBuffer>;

const toBytes = (text: string): Bytes => new TextEncoder().encode(text);
const toHex = (bytes: Bytes): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

function fromHex(text: unknown, length: number): Bytes | null {
  if (typeof text !== 'string' || text.length !== length * 2 || !/^[0-9a-f]*$/.test(text)) return null;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** The same letters may be typed in two ways: an accent as one sign with its letter, or as one of its own. */
async function keyOf(
  passphrase: string,
  salt: Bytes,
  rounds: number,
  uses: KeyUsage[],
): Promise<{ key: CryptoKey; check: string }> {
  const typed = await crypto.subtle.importKey('raw', toBytes(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  const bits = new Uint8Array(await crypto.subtle.deriveBits(how, typed, 512));
  const key = await crypto.subtle.importKey('raw', bits.slice(0, 32), 'AES-GCM', false, uses);
  // What is shown in the file is a digest: it tells nothing of the other half.
  const shown = new Uint8Array(await crypto.subtle.digest('SHA-256', bits.slice(32)));
  return { key, check: toHex(shown.slice(0, 16)) };
}

function tagged({ start, line }: Pick<Head, 'start' | 'line'>, number: number, isLast: boolean): AesGcmParams {
  const iv = new Uint8Array(12);
  iv.set(start);
  new DataView(iv.buffer).setUint32(7, number);
  iv[11] = isLast ? 1 : 0;
  return { name: 'AES-GCM', iv, additionalData: line };
}

/** Where pieces of this size begin; a file without a byte has one piece, too. */
function* piecesOf(file: Blob, size: number): Generator<{ piece: Blob; number: number; isLast: boolean }> {
  const count = Math.max(1, Math.ceil(file.size / size));
  for (let number = 0; number < count; number += 1) {
    yield { piece: file.slice(number * size, (number + 1) * size), number, isLast: number === count - 1 };
  }
}

/** What locks files, and cannot be read out of the browser again. It opens none. */
export interface SealKey {
  key: CryptoKey;
  check: string;
  salt: Bytes;
  rounds: number;
}

export async function makeSealKey(passphrase: string, rounds = ROUNDS): Promise<SealKey> {
  const salt = random(16);
  const { key, check } = await keyOf(passphrase, salt, rounds, ['encrypt']);
  return { key, check, salt, rounds };
}

export async function sealFile(file: Blob, passphrase: string, rounds = ROUNDS): Promise<Blob> {
  return sealWith(file, await makeSealKey(passphrase, rounds));
}

/** One key may lock many files: `start` is drawn for each, so that no nonce comes twice. */
export async function sealWith(file: Blob, { key, check, salt, rounds }: SealKey): Promise<Blob> {
  const start = random(7);
  const fields = { format: FORMAT, version: 1, rounds, salt: toHex(salt), start: toHex(start), check };
  const head = { start, line: toBytes(`${JSON.stringify(fields)}\n`) };
  const sealed: BlobPart[] = [head.line];
  for (const { piece, number, isLast } of piecesOf(file, PIECE)) {
    const plain = await piece.arrayBuffer();
    // A blob may be laid on disk; a list of buffers would have to be held.
    sealed.push(new Blob([await crypto.subtle.encrypt(tagged(head, number, isLast), key, plain)]));
  }
  return new Blob(sealed, { type: 'application/octet-stream' });
}

export async function isSealed(file: Blob): Promise<boolean> {
  return (await file.slice(0, 40).text()).startsWith(`{"format":"${FORMAT}"`);
}

/** @throws {SealError} and then nothing of the file was let out */
export async function openSealed(file: Blob, passphrase: string): Promise<Blob> {
  const head = await readHead(file);
  if (!head) throw new SealError('damaged');
  const key = await keyThatFits(head, passphrase);
  if (!key) throw new SealError('wrong-passphrase');
  const opened: Blob[] = [];
  for (const { piece, number, isLast } of piecesOf(file.slice(head.line.length), PIECE + TAG)) {
    try {
      const plain = await crypto.subtle.decrypt(tagged(head, number, isLast), key, await piece.arrayBuffer());
      opened.push(new Blob([plain]));
    } catch {
      throw new SealError('damaged');
    }
  }
  return new Blob(opened);
}

/** As it was typed, and then without the blank that is pasted along and that nobody sees in such a field. */
async function keyThatFits(head: Head, passphrase: string): Promise<CryptoKey | null> {
  for (const typed of new Set([passphrase, passphrase.trim() || passphrase])) {
    const { key, check } = await keyOf(typed, head.salt, head.rounds, ['decrypt']);
    if (check === head.check) return key;
  }
  return null;
}

async function readHead(file: Blob): Promise<Head | null> {
  const bytes = new Uint8Array(await file.slice(0, LONGEST_HEAD).arrayBuffer());
  const end = bytes.indexOf(10);
  const fields = end === -1 ? null : parse(new TextDecoder().decode(bytes.subarray(0, end)));
  if (fields?.['format'] !== FORMAT || fields['version'] !== 1) return null;
  const { rounds, check } = fields;
  const [salt, start] = [fromHex(fields['salt'], 16), fromHex(fields['start'], 7)];
  const isFair = Number.isInteger(rounds) && Number(rounds) > 0 && Number(rounds) <= MOST_ROUNDS;
  if (!salt || !start || !isFair || !fromHex(check, 16)) return null;
  return { rounds: Number(rounds), salt, start, check: String(check), line: bytes.slice(0, end + 1) };
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? (value as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}
