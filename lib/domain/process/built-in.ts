/** The processes that ship with the extension. A change of content gets a new version; old ones stay for the deals on them. */
import { composeProcess } from './compose.ts';
import { guidesDe } from './guides-de.ts';
import { guidesEn } from './guides-en.ts';
import { stagesDe } from './built-in-de.ts';
import { stagesEn } from './built-in-en.ts';
import type { Process } from '../process-types.ts';

export const DEFAULT_PROCESS_ID = 'standard@1';

export function builtInProcesses(): Process[] {
  return [
    composeProcess({ key: 'standard', version: 1, name: 'Seven stages', language: 'en' }, stagesEn, guidesEn),
    composeProcess({ key: 'standard-de', version: 1, name: 'Sieben Phasen', language: 'de' }, stagesDe, guidesDe),
  ];
}
