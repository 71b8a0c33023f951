/** Text in and out of small packets: gzip, base64, and a checksum over each. */

/** Characters of one packet. */
const PACKET_LENGTH = 1_000_000;

export interface Packet {
  text: string;
  checksum: string;
}

/** SHA-256 of UTF-8 text, in hex. */
export async function checksumOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

async function gzip(lines: AsyncIterable<string>): Promise<Uint8Array> {
  const compression = new CompressionStream('gzip');
  const reading = new Response(compression.readable).arrayBuffer();
  const writer = compression.writable.getWriter();
  const encoder = new TextEncoder();
  for await (const line of lines) await writer.write(encoder.encode(`${line}\n`));
  await writer.close();
  return new Uint8Array(await reading);
}

/** Lines, one JSON document each, as packets. */
export async function pack(lines: AsyncIterable<string>): Promise<Packet[]> {
  const text = toBase64(await gzip(lines));
  const packets: Packet[] = [];
  for (let at = 0; at < text.length; at += PACKET_LENGTH) {
    const part = text.slice(at, at + PACKET_LENGTH);
    packets.push({ text: part, checksum: await checksumOf(part) });
  }
  return packets;
}

/** The lines again; `null` = a packet is missing or damaged. */
export async function unpack(packets: Packet[]): Promise<string[] | null> {
  for (const packet of packets) if ((await checksumOf(packet.text)) !== packet.checksum) return null;
  try {
    const bytes = fromBase64(packets.map((packet) => packet.text).join(''));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return (await new Response(stream).text()).split('\n').filter((line) => line !== '');
  } catch {
    return null;
  }
}
