/** The processes that ship with the extension. A change of content gets a new version; old ones stay for the deals on them. */
import { composeProcess } from './compose.ts';
import { LANGUAGE_CODES } from '../rows/languages.ts';
import type { Language } from '../rows/languages.ts';
import type { Process } from '../rows/process-types.ts';
import type { GuidesWords, StagesWords } from './shape.ts';
import { guides as guidesDe } from './words/de/guides.ts';
import { stages as stagesDe } from './words/de/stages.ts';
import { guides as guidesEn } from './words/en/guides.ts';
import { stages as stagesEn } from './words/en/stages.ts';
import { PROCESS_NAMES } from './words/names.ts';

export const DEFAULT_PROCESS_ID = 'standard@1';

const WORDS: Readonly<Record<Language, [StagesWords, GuidesWords]>> = {
  en: [stagesEn, guidesEn],
  de: [stagesDe, guidesDe],
};
const VERSION = 1;

/** The key of what ships in several languages: the plain one is English. */
export function keyIn(language: Language, key: string): string {
  return language === 'en' ? key : `${key}-${language}`;
}

function keyOf(language: Language): string {
  return keyIn(language, 'standard');
}

/** Of all of them, without what makes them large. */
export const BUILT_IN_IDS: readonly string[] = LANGUAGE_CODES.map((language) => `${keyOf(language)}@${VERSION}`);

export function builtInProcess(language: Language): Process {
  const about = { key: keyOf(language), version: VERSION, name: PROCESS_NAMES[language].process, language };
  return composeProcess(about, ...WORDS[language]);
}

/** English is the first. */
export function builtInProcesses(): Process[] {
  return LANGUAGE_CODES.map(builtInProcess);
}
