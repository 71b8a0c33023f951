/** Drafts as reps make them: random acts of the editor, one after the other, on a template. */
import * as fc from 'fast-check';
import { contentOf } from '../../../../lib/domain/process/content.ts';
import type { ProcessContent } from '../../../../lib/domain/process/content.ts';
import {
  addElement,
  bringElementBack,
  dropElement,
  moveElementBy,
  moveElementTo,
  patchElement,
} from '../../../../lib/domain/process/edit-elements.ts';
import {
  addStage,
  bringStageBack,
  dropStage,
  moveStageBy,
  patchStage,
  setEntry,
  setFallback,
} from '../../../../lib/domain/process/edit-stages.ts';
import { layOverlay, liftOverlay } from '../../../../lib/domain/process/overlays/lay.ts';
import { OVERLAY_KEYS } from '../../../../lib/domain/process/overlays/shape.ts';
import { allTemplates, templateOf } from '../../../../lib/domain/process/templates/templates.ts';
import { COMMITMENT_KINDS, ELEMENT_GROUPS, HONEST_REASONS } from '../../../../lib/domain/rows/types.ts';

const anyTemplate = fc.constantFrom(...allTemplates('en'), ...allTemplates('de'));
const words = fc.constantFrom('Ask the floor', 'ask the FLOOR', 'Größe', 'Hear them out', 'x');
const pick = fc.nat(1000);

type Act = (content: ProcessContent, base: ProcessContent, turn: number) => ProcessContent;

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];
const stageAt = (content: ProcessContent, index: number) => at(content.stages, index)?.key ?? '';
const elementsIn = (content: ProcessContent) => content.stages.flatMap(({ elements }) => elements);
const elementAt = (content: ProcessContent, index: number) => at(elementsIn(content), index)?.key ?? '';
const liveAt = (content: ProcessContent, index: number) =>
  at(
    content.stages.filter(({ retired }) => !retired),
    index,
  )?.key ?? '';

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(pick, words).map(
    ([n, text]): Act =>
      (c) =>
        patchElement(c, elementAt(c, n), { text }),
  ),
  fc.tuple(pick, words).map(
    ([n, name]): Act =>
      (c) =>
        patchStage(c, stageAt(c, n), { name }),
  ),
  fc.tuple(pick, words).map(
    ([n, text]): Act =>
      (c) =>
        patchStage(c, stageAt(c, n), { objective: text, exit: [text] }),
  ),
  fc.tuple(pick, fc.uniqueArray(fc.constantFrom(...HONEST_REASONS), { maxLength: 3 })).map(
    ([n, reasons]): Act =>
      (c) =>
        patchElement(c, elementAt(c, n), { commonReasons: reasons.length > 0 ? reasons : undefined }),
  ),
  words.map(
    (name): Act =>
      (c, _base, turn) =>
        addStage(c, `own-${turn}`, name),
  ),
  fc.tuple(pick, fc.constantFrom(-1, 1)).map(
    ([n, by]): Act =>
      (c) =>
        moveStageBy(c, stageAt(c, n), by),
  ),
  pick.map(
    (n): Act =>
      (c, base) =>
        dropStage(c, base, stageAt(c, n)),
  ),
  pick.map(
    (n): Act =>
      (c) =>
        bringStageBack(c, stageAt(c, n)),
  ),
  fc
    .tuple(pick, words, fc.constantFrom(...ELEMENT_GROUPS), fc.constantFrom(...COMMITMENT_KINDS))
    .map(([n, text, group, kind]): Act => (c, _base, turn) => {
      const element = { key: `own.${turn}`, group, text, ...(group === 'commitments' ? { kind } : {}) };
      return addElement(c, stageAt(c, n), element, templateOf('standard', 'en').guides);
    }),
  fc.tuple(pick, fc.constantFrom(-1 as const, 1 as const)).map(
    ([n, by]): Act =>
      (c) =>
        moveElementBy(c, elementAt(c, n), by),
  ),
  fc.tuple(pick, pick, pick).map(([n, s, b]): Act => (c) => {
    const before = b % 3 === 0 ? null : elementAt(c, b);
    return moveElementTo(c, elementAt(c, n), { stage: stageAt(c, s), before });
  }),
  pick.map(
    (n): Act =>
      (c, base) =>
        dropElement(c, base, elementAt(c, n)),
  ),
  pick.map(
    (n): Act =>
      (c) =>
        bringElementBack(c, elementAt(c, n)),
  ),
  fc.tuple(pick, pick).map(([n, s]): Act => (c) => {
    const kind = at(c.guides, n)?.kind;
    return kind ? setFallback(c, kind, liveAt(c, s)) : c;
  }),
  pick.map(
    (n): Act =>
      (c) =>
        setEntry(c, n % 3 === 0 ? null : liveAt(c, n)),
  ),
  fc.constantFrom(...OVERLAY_KEYS).map(
    (key): Act =>
      (c) =>
        layOverlay(c, key),
  ),
  fc.constantFrom(...OVERLAY_KEYS).map(
    (key): Act =>
      (c) =>
        liftOverlay(c, key),
  ),
);

/** A version, and a draft that was made from it. */
export const anyDraft: fc.Arbitrary<{ base: ProcessContent; draft: ProcessContent }> = fc
  .tuple(anyTemplate, fc.array(anyAct, { maxLength: 12 }))
  .map(([template, acts]) => {
    const base = contentOf(template);
    return { base, draft: acts.reduce((content, act, turn) => act(content, base, turn), base) };
  });
