/** The processes that are offered to begin with, in every language; always there to start from anew. */
import type { Language } from '../../rows/languages.ts';
import type { CommitmentGuide, Process, ProcessElement, Stage } from '../../rows/process-types.ts';
import { keyIn } from '../built-in-ids.ts';
import { builtInProcess } from '../built-in.ts';
import { SHAPE } from '../shape.ts';
import { TEMPLATE_KEYS } from './plan.ts';
import type { AllTemplateWords, CutTemplateKey, StagePlan, TemplateKey, TemplateWords } from './plan.ts';
import { TEMPLATE_PLANS } from './plans.ts';
import { templates as de } from '../words/de/templates.ts';
import { templates as en } from '../words/en/templates.ts';
import { templates as fr } from '../words/fr/templates.ts';
import { templates as es } from '../words/es/templates.ts';
import { templates as pt } from '../words/pt/templates.ts';

const WORDS: Readonly<Record<Language, AllTemplateWords>> = { en, de, fr, es, pt };

function cutStage(from: Process, plan: StagePlan, words: TemplateWords): Stage {
  const own = from.stages.find(({ key }) => key === plan.key);
  if (!own) throw new Error(`no stage ${plan.key}`);
  const all = from.stages.flatMap(({ elements }) => elements);
  const taken = plan.take?.flatMap((key) => all.find((element) => element.key === key) ?? []) ?? own.elements;
  const kept = new Set(taken.map(({ key }) => key));
  const added = Object.entries(plan.add ?? {}).map(([key, group]): ProcessElement => ({
    key,
    group,
    text: words.elements[key] ?? key,
  }));
  const elements = [...taken, ...added].map(({ beside, ...element }) =>
    beside !== undefined && kept.has(beside) ? { ...element, beside } : element,
  );
  return { ...own, ...words.stages[plan.key], elements };
}

/** The stage itself where the template has it, else the last one before it, else its first. */
function fallbackIn(stages: readonly Stage[], wanted: string): string {
  const order: string[] = SHAPE.map(({ key }) => key);
  const before = order.slice(0, order.indexOf(wanted) + 1).toReversed();
  return before.find((key) => stages.some((stage) => stage.key === key)) ?? stages[0]?.key ?? wanted;
}

function guidesFor(from: Process, stages: readonly Stage[]): CommitmentGuide[] {
  const kinds = new Set(stages.flatMap(({ elements }) => elements.map(({ kind }) => kind)));
  return from.guides
    .filter(({ kind }) => kinds.has(kind))
    .map((guide) => ({ ...guide, fallback: fallbackIn(stages, guide.fallback) }));
}

function cutTemplate(key: CutTemplateKey, language: Language): Process {
  const from = builtInProcess(language);
  const words = WORDS[language][key];
  const { stages: plans, entry } = TEMPLATE_PLANS[key];
  const stages = plans.map((plan) => cutStage(from, plan, words));
  const own = keyIn(language, key);
  return {
    id: `${own}@1`,
    key: own,
    version: 1,
    name: words.name,
    language,
    stages,
    guides: guidesFor(from, stages),
    ...(entry === undefined ? {} : { entry }),
  };
}

export function templateOf(key: TemplateKey, language: Language): Process {
  return key === 'standard' ? builtInProcess(language) : cutTemplate(key, language);
}

export function allTemplates(language: Language): Process[] {
  return TEMPLATE_KEYS.map((key) => templateOf(key, language));
}
