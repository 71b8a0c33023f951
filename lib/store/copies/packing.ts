/** Text in and out of small packets: gzip, base64, and a checksum over each. */

export type Bytes = Uint8Array<ArrayBuffer>;

/** Characters of one packet. */
const PACKET_LENGTH = 1_000_000;

export interface Packet {
  text: string;
  checksum: string;
}

/** SHA-256 of UTF-8 text, in hex. */
async function checksumOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function toBase64(bytes: Bytes): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** Lines, one JSON document each. */
export async function zipLines(lines: AsyncIterable<string>): Promise<Bytes> {
  const compression = new CompressionStream('gzip');
  const reading = new Response(compression.readable).arrayBuffer();
  const writer = compression.writable.getWriter();
  const encoder = new TextEncoder();
  for await (const line of lines) await writer.write(encoder.encode(`${line}\n`));
  await writer.close();
  return new Uint8Array(await reading);
}

/** The lines again; `null` = these are not they. */
export async function unzipLines(bytes: Bytes): Promise<string[] | null> {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return (await new Response(stream).text()).split('\n').filter((line) => line !== '');
  } catch {
    return null;
  }
}

export async function toPackets(bytes: Bytes): Promise<Packet[]> {
  const text = toBase64(bytes);
  const packets: Packet[] = [];
  for (let at = 0; at < text.length; at += PACKET_LENGTH) {
    const part = text.slice(at, at + PACKET_LENGTH);
    packets.push({ text: part, checksum: await checksumOf(part) });
  }
  return packets;
}

/** `null` = a packet is missing or damaged. */
export async function fromPackets(packets: Packet[]): Promise<Bytes | null> {
  for (const packet of packets) if ((await checksumOf(packet.text)) !== packet.checksum) return null;
  try {
    return fromBase64(packets.map((packet) => packet.text).join(''));
  } catch {
    return null;
  }
}
