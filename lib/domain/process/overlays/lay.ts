/**
 * Lays an overlay over a process, and takes it off again. What the process asks for already gets the field's name in
 * brackets; the rest is added in the stage it belongs to. Laid twice, it is there once.
 */
import { foldText } from '../../identity/names.ts';
import { LANGUAGE_CODES, spokenLanguage } from '../../rows/languages.ts';
import type { ProcessElement, Stage } from '../../rows/process-types.ts';
import type { ProcessContent } from '../content.ts';
import { OVERLAYS } from './shape.ts';
import type { OverlayField, OverlayKey, OverlayWords } from './shape.ts';
import { OVERLAY_WORDS } from './words.ts';

function wordsOf(content: ProcessContent, overlay: OverlayKey): OverlayWords {
  return OVERLAY_WORDS[spokenLanguage(content.language)][overlay];
}

function tagOf(words: OverlayWords, field: OverlayField): string {
  const [name = field.key] = words.fields[field.key] ?? [];
  return ` (${words.name}: ${name})`;
}

/** The stages a field belongs into: the first of its own that the process has, else the process's first. */
function placesOf(stages: readonly Stage[], field: OverlayField): Stage[] {
  const live = stages.filter((stage) => !stage.retired);
  const own = field.stages.flatMap((key) => live.find((stage) => stage.key === key) ?? []);
  if (own.length === 0) return live.slice(0, 1);
  return field.everywhere ? own : own.slice(0, 1);
}

function named(element: ProcessElement, tag: string): ProcessElement {
  return element.text.includes(tag) ? element : { ...element, text: `${element.text}${tag}` };
}

function isSame(element: ProcessElement, key: string, field: OverlayField, text: string): boolean {
  return element.key === key || (element.group === field.group && foldText(element.text) === foldText(text));
}

function keyOf(overlay: OverlayKey, field: OverlayField, stage: Stage): string {
  return `${overlay}.${field.key}${field.everywhere ? `.${stage.key}` : ''}`;
}

function withField(stage: Stage, overlay: OverlayKey, field: OverlayField, words: OverlayWords): Stage {
  const tag = tagOf(words, field);
  const alike = (element: ProcessElement) => !element.retired && field.alike.includes(element.key);
  if (stage.elements.some(alike))
    return { ...stage, elements: stage.elements.map((one) => (alike(one) ? named(one, tag) : one)) };
  const key = keyOf(overlay, field, stage);
  const text = `${words.fields[field.key]?.[1] ?? field.key}${tag}`;
  const there = stage.elements.find((element) => isSame(element, key, field, text));
  if (!there) return { ...stage, elements: [...stage.elements, { key, group: field.group, text }] };
  const { retired: _retired, ...back } = there;
  return { ...stage, elements: stage.elements.map((one) => (one === there ? back : one)) };
}

/** Where the field is there already, or something alike is, it stays: wherever the rep has moved it. */
function fieldPlaces(stages: readonly Stage[], overlay: OverlayKey, field: OverlayField): Stage[] {
  const holding = (test: (element: ProcessElement) => boolean) =>
    stages.filter((stage) => !stage.retired && stage.elements.some(test));
  if (field.everywhere) {
    const live = stages.filter(({ retired }) => !retired);
    const keys = new Set(live.flatMap(({ elements }) => elements.map(({ key }) => key)));
    const own = (stage: Stage) => stage.elements.some(({ key }) => key === keyOf(overlay, field, stage));
    return placesOf(stages, field).filter((stage) => own(stage) || !keys.has(keyOf(overlay, field, stage)));
  }
  const own = holding(({ key }) => key === `${overlay}.${field.key}`);
  const alike = holding(({ key, retired }) => !retired && field.alike.includes(key));
  const known = own.length > 0 ? own : alike;
  return known.length > 0 ? known.slice(0, 1) : placesOf(stages, field);
}

/** A field that stood in a retired stage has come out of it. */
function withoutDoubles(stages: readonly Stage[], overlay: OverlayKey): Stage[] {
  const live = stages.filter(({ retired }) => !retired).flatMap(({ elements }) => elements.map(({ key }) => key));
  const back = new Set(live.filter((key) => key.startsWith(`${overlay}.`)));
  return stages.map((stage) =>
    stage.retired ? { ...stage, elements: stage.elements.filter(({ key }) => !back.has(key)) } : stage,
  );
}

export function layOverlay(content: ProcessContent, overlay: OverlayKey): ProcessContent {
  const words = wordsOf(content, overlay);
  let stages = content.stages;
  for (const field of OVERLAYS[overlay]) {
    const places = new Set(fieldPlaces(stages, overlay, field));
    stages = stages.map((stage) => (places.has(stage) ? withField(stage, overlay, field, words) : stage));
  }
  stages = withoutDoubles(stages, overlay);
  const overlays = [...new Set([...(content.overlays ?? []), overlay])];
  return { ...content, stages, overlays };
}

/** Its fields are retired, not dropped: deals that hold an answer keep it. */
export function liftOverlay(content: ProcessContent, overlay: OverlayKey): ProcessContent {
  const tags = LANGUAGE_CODES.flatMap((language) =>
    OVERLAYS[overlay].map((field) => tagOf(OVERLAY_WORDS[language][overlay], field)),
  );
  const lift = (element: ProcessElement): ProcessElement => {
    if (element.key.startsWith(`${overlay}.`)) return { ...element, retired: true };
    return { ...element, text: tags.reduce((text, tag) => text.replace(tag, ''), element.text) };
  };
  const stages = content.stages.map((stage) => ({ ...stage, elements: stage.elements.map(lift) }));
  const { overlays = [], ...rest } = content;
  const left = overlays.filter((one) => one !== overlay);
  return { ...rest, stages, ...(left.length > 0 ? { overlays: left } : {}) };
}
