/** The text of a file, whatever wrote it: UTF-8, UTF-16 with or without its mark, and what is neither as Windows wrote it. */

/** @throws RangeError never; bytes that are no text come out as signs that no head is made of */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const unmarked = bytes.subarray(0, LOOKED_AT);
  // Letters of ours have a zero beside them.
  if (unmarked.includes(0)) {
    const side = zerosAt(unmarked, 1) > zerosAt(unmarked, 0) ? 1 : 0;
    const isWide = zerosAt(unmarked, side) > unmarked.length / 4 && zerosAt(unmarked, 1 - side) === 0;
    if (isWide) return new TextDecoder(side === 1 ? 'utf-16le' : 'utf-16be').decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Spreadsheets save "CSV" in the old code page of the machine, which is this one from Lisbon to Vienna.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const LOOKED_AT = 1000;

function zerosAt(bytes: Uint8Array, parity: number): number {
  return bytes.filter((byte, at) => byte === 0 && at % 2 === parity).length;
}
