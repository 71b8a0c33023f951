/** What a version of a process says, without its number and its history. */
import type { Process } from '../rows/process-types.ts';

export type ProcessContent = Pick<Process, 'name' | 'language' | 'stages' | 'guides' | 'overlays' | 'entry'>;

export function contentOf(process: ProcessContent): ProcessContent {
  const { name, language, stages, guides, overlays, entry } = process;
  return {
    name,
    language,
    stages,
    guides,
    ...(overlays && overlays.length > 0 ? { overlays } : {}),
    ...(entry === undefined ? {} : { entry }),
  };
}

/** The version of a process that these words make: later ones never change it. */
export function makeVersion(
  content: ProcessContent,
  about: Pick<Process, 'key' | 'version'> & { madeFrom: string; madeAt: number },
): Process {
  return { id: `${about.key}@${about.version}`, ...about, ...contentOf(content) };
}
