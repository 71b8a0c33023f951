/** The processes that ship with the extension. */
import { BUILT_IN_VERSION, keyIn } from './built-in-ids.ts';
import { composeProcess } from './compose.ts';
import { LANGUAGE_CODES } from '../rows/languages.ts';
import type { Language } from '../rows/languages.ts';
import type { Process } from '../rows/process-types.ts';
import type { GuidesWords, StagesWords } from './shape.ts';
import { guides as guidesDe } from './words/de/guides.ts';
import { stages as stagesDe } from './words/de/stages.ts';
import { guides as guidesEn } from './words/en/guides.ts';
import { stages as stagesEn } from './words/en/stages.ts';
import { guides as guidesFr } from './words/fr/guides.ts';
import { stages as stagesFr } from './words/fr/stages.ts';
import { guides as guidesEs } from './words/es/guides.ts';
import { stages as stagesEs } from './words/es/stages.ts';
import { guides as guidesPt } from './words/pt/guides.ts';
import { stages as stagesPt } from './words/pt/stages.ts';
import { PROCESS_NAMES } from './words/names.ts';

const WORDS: Readonly<Record<Language, [StagesWords, GuidesWords]>> = {
  en: [stagesEn, guidesEn],
  de: [stagesDe, guidesDe],
  fr: [stagesFr, guidesFr],
  es: [stagesEs, guidesEs],
  pt: [stagesPt, guidesPt],
};

export function builtInProcess(language: Language): Process {
  const { process: name } = PROCESS_NAMES[language];
  const about = { key: keyIn(language, 'standard'), version: BUILT_IN_VERSION, name, language };
  return composeProcess(about, ...WORDS[language]);
}

/** English is the first. */
export function builtInProcesses(): Process[] {
  return LANGUAGE_CODES.map(builtInProcess);
}
