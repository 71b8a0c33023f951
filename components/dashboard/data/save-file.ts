/** Hands a text to the browser's downloads. The policy allows no network; a blob's own address is none. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox reads it a moment after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
