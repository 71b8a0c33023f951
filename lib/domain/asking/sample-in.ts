/**
 * The words of a built-in ask in the language in which somebody writes to this client. What the rep has put into words of
 * their own in a process stays as it is: nobody here can say it in another language.
 */
import { builtInProcess } from '../process/built-in.ts';
import { isLanguage } from '../rows/languages.ts';
import type { Language } from '../rows/languages.ts';
import type { CommitmentGuide, CommitmentKind } from '../rows/types.ts';

const samples = new Map<Language, ReadonlyMap<CommitmentKind, string>>();

function samplesOf(language: Language): ReadonlyMap<CommitmentKind, string> {
  const known = samples.get(language);
  if (known) return known;
  const read = new Map(builtInProcess(language).guides.map(({ kind, sample }) => [kind, sample]));
  samples.set(language, read);
  return read;
}

/** @returns `null` = there are no such words, or they are in that language already */
export function sampleIn(
  { kind, sample }: Pick<CommitmentGuide, 'kind' | 'sample'>,
  from: string,
  to: string,
): string | null {
  if (!isLanguage(from) || !isLanguage(to) || from === to) return null;
  return samplesOf(from).get(kind) === sample ? (samplesOf(to).get(kind) ?? null) : null;
}
