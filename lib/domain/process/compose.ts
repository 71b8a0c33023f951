/** Puts the shape and the words of one language together. */
import { ASK_REASONS, FALLBACKS, SHAPE } from './shape.ts';
import type { GuidedKind, GuidesWords, StagesWords } from './shape.ts';
import type { CommitmentGuide, Process, ProcessElement, Stage } from '../rows/process-types.ts';

type AnyStage = (typeof SHAPE)[number];
type Texts = Readonly<Record<string, string>>;

function elementsOf(stage: AnyStage, words: StagesWords[AnyStage['key']]): ProcessElement[] {
  const at = (group: string, key: string) => `${stage.key}.${group}.${key}`;
  const texts = (group: Texts, key: string) => group[key] ?? key;
  return [
    ...stage.steps.map((key): ProcessElement => ({
      key: at('steps', key),
      group: 'steps',
      text: texts(words.steps, key),
    })),
    ...stage.information.map((key): ProcessElement => ({
      key: at('information', key),
      group: 'information',
      text: texts(words.information, key),
    })),
    ...Object.entries(stage.people).map(([key, level]): ProcessElement => ({
      key: at('people', key),
      group: 'people',
      text: texts(words.people, key),
      ...(level ? { level } : {}),
    })),
    ...stage.commitments.map((kind): ProcessElement => ({
      key: at('commitments', kind),
      group: 'commitments',
      text: texts(words.commitments, kind),
      kind,
      commonReasons: [...ASK_REASONS[kind]],
    })),
    ...Object.entries(stage.practices).map(([key, step]): ProcessElement => ({
      key: at('practices', key),
      group: 'practices',
      text: texts(words.practices, key),
      ...(step ? { beside: at('steps', step) } : {}),
    })),
  ];
}

function composeStage(stage: AnyStage, words: StagesWords[AnyStage['key']]): Stage {
  return {
    key: stage.key,
    name: words.name,
    objective: words.objective,
    clientValue: words.clientValue,
    elements: elementsOf(stage, words),
    skills: words.skills,
    exit: words.exit,
    commonReasons: [...stage.reasons],
  };
}

function composeGuide(kind: GuidedKind, words: GuidesWords): CommitmentGuide {
  return { kind, ...words[kind], fallback: FALLBACKS[kind] };
}

export function composeProcess(
  about: Pick<Process, 'key' | 'version' | 'name' | 'language'>,
  stages: StagesWords,
  guides: GuidesWords,
): Process {
  return {
    id: `${about.key}@${about.version}`,
    ...about,
    stages: SHAPE.map((stage) => composeStage(stage, stages[stage.key])),
    guides: (Object.keys(FALLBACKS) as GuidedKind[]).map((kind) => composeGuide(kind, guides)),
  };
}
