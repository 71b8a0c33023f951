import { foldText } from '../../../lib/domain/identity/names.ts';

/** Every typed word begins a word of the text, accents and case aside. */
export function matchesText(text: string, typed: string): boolean {
  const words = foldText(text).split(/\s+/);
  return foldText(typed)
    .split(/\s+/)
    .filter((part) => part !== '')
    .every((part) => words.some((word) => word.startsWith(part)));
}
