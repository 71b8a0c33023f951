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

const WORDS: Readonly<Record<Language, [StagesWords, GuidesWords]>> = {
  en: [stagesEn, guidesEn],
  de: [stagesDe, guidesDe],
};
const VERSION = 1;

/** The key of what ships in several languages: the plain one is English. */
export function keyIn(language: Language, key: string): string {
  return language === 'en' ? key : `${key}-${language}`;
}

/** What a rep who speaks this language begins with. */
export function builtInId(language: Language): string {
  return `${keyIn(language, 'standard')}@${VERSION}`;
}

/** Of all of them, without what makes them large. */
export const BUILT_IN_IDS: readonly string[] = LANGUAGE_CODES.map(builtInId);

export function builtInProcess(language: Language): Process {
  const { process: name } = PROCESS_NAMES[language];
  const about = { key: keyIn(language, 'standard'), version: VERSION, name, language };
  return composeProcess(about, ...WORDS[language]);
}

/** English is the first. */
export function builtInProcesses(): Process[] {
  return LANGUAGE_CODES.map(builtInProcess);
}
