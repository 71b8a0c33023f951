/** `3,214`: by the language's own marks. */
export function countWords(count: number, language: string): string {
  return new Intl.NumberFormat(language).format(count);
}
