/** What rows of `lib/domain/honesty-types.ts` may look like in a file. */
import * as v from 'valibot';
import {
  channel,
  civilDate,
  id,
  ids,
  instant,
  kind,
  level,
  line,
  link,
  outcome,
  prose,
  reason,
  sample,
} from './field-schemas.ts';

export const statement = v.strictObject({
  id,
  dealId: id,
  about: v.picklist(['ground-truth', 'vision', 'concern']),
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
  settled: v.exactOptional(v.picklist(['added', 'left'])),
  at: instant,
  sample,
});

export const misfit = v.strictObject({
  id,
  dealId: id,
  elementKey: id,
  why: prose,
  settled: v.nullable(v.picklist(['changed', 'kept'])),
  at: instant,
  sample,
});

const mark = v.strictObject({
  target: id,
  colour: v.picklist(['red', 'yellow']),
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

export const rating = v.strictObject({ id, skill: line, score: v.picklist([1, 2, 3, 4, 5]), at: instant, sample });

export const plan = v.strictObject({
  id,
  skill: line,
  behaviour: prose,
  kind,
  asks: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  practice: prose,
  helper: line,
  startsOn: civilDate,
  endsOn: civilDate,
  stoppedAt: v.nullable(instant),
  sample,
});
