/** What rows of `lib/domain/rows/honesty-types.ts` may look like in a file. */
import * as v from 'valibot';
import {
  about,
  channel,
  colour,
  level,
  misfitSettled,
  offMapSettled,
  outcome,
  reason,
  score,
} from '../../contract/choices.ts';
import { civilDate, id, ids, instant, line, link, maybeKind, prose, sample } from './field-schemas.ts';

export const statement = v.strictObject({
  id,
  dealId: id,
  about,
  words: prose,
  contactId: v.nullable(id),
  level,
  channel,
  link,
  at: instant,
  sample,
});

export const regression = v.strictObject({
  id,
  dealId: id,
  from: id,
  to: id,
  commitmentId: id,
  cause: prose,
  at: instant,
  sample,
});

export const offMapMove = v.strictObject({
  id,
  dealId: id,
  stage: id,
  kind: line,
  what: prose,
  why: prose,
  result: prose,
  worked: v.nullable(v.boolean()),
  settled: v.exactOptional(offMapSettled),
  at: instant,
  sample,
});

export const misfit = v.strictObject({
  id,
  dealId: id,
  elementKey: id,
  why: prose,
  settled: v.nullable(misfitSettled),
  at: instant,
  sample,
});

const mark = v.strictObject({
  target: id,
  colour,
  said: v.nullable(reason),
  real: v.nullable(reason),
});

export const audit = v.strictObject({
  id,
  processId: id,
  marks: v.pipe(v.array(mark), v.maxLength(2000)),
  startedAt: instant,
  doneAt: v.nullable(instant),
  sample,
});

export const review = v.strictObject({
  id,
  dealId: id,
  outcome,
  cause: v.nullable(id),
  story: prose,
  earlier: ids,
  lesson: prose,
  startedAt: instant,
  doneAt: v.nullable(instant),
  sample,
});

export const rating = v.strictObject({ id, skill: line, score, at: instant, sample });

export const plan = v.strictObject({
  id,
  skill: line,
  behaviour: prose,
  kind: maybeKind,
  asks: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  practice: prose,
  helper: line,
  startsOn: civilDate,
  endsOn: civilDate,
  stoppedAt: v.nullable(instant),
  sample,
});
