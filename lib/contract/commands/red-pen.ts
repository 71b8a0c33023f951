/** The red pen and the skills: what the rep marks, how well they say that a skill is theirs, and what they practise. */
import * as v from 'valibot';
import { colour, kind, reason, score } from '../choices.ts';
import { civilDate, id, line, name, prose } from './values.ts';

export const redPenArgs = {
  // -- the audit
  /** One that is under way goes on; its id is answered. Without a process: the rep's own. */
  'start-audit': v.strictObject({ processId: v.optional(id) }),
  /** Takes up a finished one again. */
  'continue-audit': v.strictObject({ auditId: id }),
  'finish-audit': v.strictObject({ auditId: id }),
  /** Red = I skip it, yellow = I resist it, `null` = no mark. The target is an element's key or a stage's. */
  'mark-audit': v.strictObject({
    auditId: id,
    target: id,
    colour: v.nullable(colour),
    said: v.optional(v.nullable(reason)),
    real: v.optional(v.nullable(reason)),
  }),
  'delete-audit': v.strictObject({ auditId: id }),
  // -- skills
  /** A second rating on the same day corrects the first. */
  'rate-skill': v.strictObject({ skill: name, score }),
  /** Refused while another one runs. Without a day: from today. */
  'start-plan': v.strictObject({
    skill: name,
    behaviour: v.pipe(prose, v.minLength(1)),
    kind: v.optional(v.nullable(kind), null),
    asks: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
    practice: v.optional(prose, ''),
    helper: v.optional(line, ''),
    startsOn: v.optional(civilDate),
  }),
  'stop-plan': v.strictObject({ planId: id }),
  'delete-plan': v.strictObject({ planId: id }),
} as const;
