/** The processes that ship with the extension. A change of content gets a new version; old ones stay for the deals on them. */
import { composeProcess } from './compose.ts';
import { guidesDe } from './guides-de.ts';
import { guidesEn } from './guides-en.ts';
import { stagesDe } from './built-in-de.ts';
import { stagesEn } from './built-in-en.ts';
import type { Process } from '../rows/process-types.ts';

export const DEFAULT_PROCESS_ID = 'standard@1';

const ENGLISH = { key: 'standard', version: 1, name: 'Seven stages', language: 'en' } as const;
const GERMAN = { key: 'standard-de', version: 1, name: 'Sieben Phasen', language: 'de' } as const;

/** Of all of them, without what makes them large. */
export const BUILT_IN_IDS: readonly string[] = [ENGLISH, GERMAN].map(({ key, version }) => `${key}@${version}`);

export function builtInProcesses(): Process[] {
  return [composeProcess(ENGLISH, stagesEn, guidesEn), composeProcess(GERMAN, stagesDe, guidesDe)];
}
