/** The process itself: its versions, the deals on them, what did not fit, and moves off the map. */
import * as v from 'valibot';
import { COMMITMENT_KINDS, ELEMENT_GROUPS, LEVELS } from '../../domain/rows/types.ts';
import { kind, misfitSettled, offMapSettled, reason } from '../choices.ts';
import { id, instant, line, name, prose } from './values.ts';

const lines = v.pipe(v.array(line), v.maxLength(100));
/** Offered first, in this order. */
const reasons = v.pipe(v.array(reason), v.maxLength(30));

/** One editor's states of one draft, the latest last. */
const marks = v.pipe(v.array(id), v.maxLength(100));

const element = v.strictObject({
  key: id,
  group: v.picklist(ELEMENT_GROUPS),
  text: line,
  kind: v.exactOptional(kind),
  level: v.exactOptional(v.picklist(LEVELS)),
  beside: v.exactOptional(id),
  commonReasons: v.exactOptional(reasons),
  retired: v.exactOptional(v.literal(true)),
});

const stage = v.strictObject({
  key: id,
  name: line,
  objective: prose,
  clientValue: prose,
  elements: v.pipe(v.array(element), v.maxLength(200)),
  skills: lines,
  exit: lines,
  commonReasons: reasons,
  unlocks: v.exactOptional(
    v.pipe(v.array(v.strictObject({ skill: line, elements: v.pipe(v.array(id), v.maxLength(200)) })), v.maxLength(50)),
  ),
  retired: v.exactOptional(v.literal(true)),
});

const guide = v.strictObject({
  kind,
  name: line,
  purpose: prose,
  asked: prose,
  given: prose,
  soft: prose,
  sample: prose,
  value: prose,
  fallback: id,
});

/** What a version says, in a command, in a file and in a row; a draft may still be none that can be saved. */
export const processContent = v.strictObject({
  name: line,
  language: v.pipe(v.string(), v.minLength(2), v.maxLength(20)),
  stages: v.pipe(v.array(stage), v.minLength(1), v.maxLength(30)),
  guides: v.pipe(v.array(guide), v.maxLength(COMMITMENT_KINDS.length)),
  overlays: v.exactOptional(v.pipe(v.array(id), v.maxLength(20))),
  entry: v.exactOptional(id),
});

export const processArgs = {
  // -- the process
  /**
   * A new version of `key`, or the first one of a process that is not there yet. New deals that started on this process
   * start on the new version. Misfits of `changed` are settled with it, moves of `added` too.
   */
  'save-process': v.strictObject({
    key: v.pipe(id, v.maxLength(80), v.regex(/^[\w-]+$/)),
    content: processContent,
    madeFrom: id,
    /**
     * In the editor, as the draft of these marks: that one is put away; taken back, it is a draft again. Refused where
     * `madeFrom` is the newest version no longer.
     */
    written: v.exactOptional(marks),
    changed: v.optional(v.pipe(v.array(id), v.maxLength(200)), []),
    added: v.optional(v.pipe(v.array(name), v.maxLength(50)), []),
  }),
  /**
   * What the rep is writing, kept as it stands under a `mark` of its own; `null` = put away. It takes the place of what was
   * kept under the marks of `was`, and of nothing else: another tab may be writing as well. No act in itself: it has no undo.
   */
  'keep-process-draft': v.strictObject({
    key: id,
    mark: id,
    was: marks,
    draft: v.nullable(v.strictObject({ content: processContent, madeFrom: id })),
  }),
  'choose-process': v.strictObject({ processId: id }),
  /** All versions of it. Refused while new deals start on it. */
  'archive-process': v.strictObject({ key: id, archived: v.boolean() }),
  /** One deal, or all that stand on a version and are open. */
  'move-deals': v.strictObject({ to: id, dealId: v.optional(id), from: v.optional(id) }),
  // -- what did not fit
  /** "Does not fit here", with why; said again, it is said anew. */
  'mark-misfit': v.strictObject({ dealId: id, elementKey: id, why: prose }),
  'forget-misfit': v.strictObject({ dealId: id, elementKey: id }),
  /** Five cases against an element: what the rep decided. */
  'settle-misfits': v.strictObject({ key: id, elementKey: id, settled: misfitSettled }),
  // -- off the map
  'record-off-map': v.strictObject({
    dealId: id,
    stage: v.optional(id),
    kind: name,
    what: v.pipe(prose, v.minLength(1)),
    why: v.optional(prose, ''),
    result: v.optional(prose, ''),
    worked: v.optional(v.nullable(v.boolean()), null),
    at: v.optional(instant),
  }),
  'edit-off-map': v.strictObject({
    moveId: id,
    kind: v.optional(name),
    what: v.optional(v.pipe(prose, v.minLength(1))),
    why: v.optional(prose),
    result: v.optional(prose),
    worked: v.optional(v.nullable(v.boolean())),
  }),
  'delete-off-map': v.strictObject({ moveId: id }),
  /** A kind of move that worked in three deals offered itself as a step: what the rep decided. */
  'settle-off-map': v.strictObject({ key: id, kind: name, settled: offMapSettled }),
} as const;
