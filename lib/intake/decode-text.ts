/** The text of a file, whatever wrote it: UTF-8 and UTF-16 by their marks, and what is neither as Windows wrote it. */

/** @throws RangeError never; bytes that are no text come out as signs that no head is made of */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Spreadsheets save "CSV" in the old code page of the machine, which is this one from Lisbon to Vienna.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
