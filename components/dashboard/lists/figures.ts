import { numberFormat } from '../../ui/words/formats.ts';

/** `3,214`: by the language's own marks. */
export function countWords(count: number, language: string): string {
  return numberFormat(language).format(count);
}
