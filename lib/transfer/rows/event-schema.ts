/** Events in a file: each names fields of its own kind of row, and nothing else. */
import * as v from 'valibot';
import { ROW_TYPES } from '../../store/rows/rows.ts';
import { isStamp } from '../../store/writing/clock.ts';
import { id, instant } from './field-schemas.ts';
import * as rows from './row-schemas.ts';

const shell = v.strictObject({
  id: v.pipe(v.string(), v.check(isStamp)),
  device: v.pipe(v.string(), v.maxLength(60)),
  commandId: id,
  command: v.pipe(v.string(), v.maxLength(60)),
  dealId: v.nullable(id),
  rowType: v.picklist(ROW_TYPES),
  rowId: id,
  before: v.nullable(v.record(v.string(), v.unknown())),
  after: v.nullable(v.record(v.string(), v.unknown())),
  at: instant,
  undoes: v.exactOptional(id),
  purged: v.exactOptional(v.literal(true)),
});

/** Fields of a row, any of them. */
const fields = {
  account: v.partial(rows.account),
  contact: v.partial(rows.contact),
  deal: v.partial(rows.deal),
  dealPerson: v.partial(rows.dealPerson),
  dealElement: v.partial(rows.dealElement),
  commitment: v.partial(rows.commitment),
  exchange: v.partial(rows.exchange),
  threadChoice: v.partial(rows.threadChoice),
  judgement: v.partial(rows.judgement),
  snippet: v.partial(rows.snippet),
  statement: v.partial(rows.statement),
  regression: v.partial(rows.regression),
  offMapMove: v.partial(rows.offMapMove),
  misfit: v.partial(rows.misfit),
  audit: v.partial(rows.audit),
  review: v.partial(rows.review),
  rating: v.partial(rows.rating),
  plan: v.partial(rows.plan),
  process: v.partial(rows.process),
  settings: v.partial(rows.settings),
} as const;

export const event = v.pipe(
  shell,
  v.check(({ rowType, before, after }) => {
    const schema = v.nullable(fields[rowType]);
    return v.is(schema, before) && v.is(schema, after);
  }),
);

export const deletion = v.strictObject({
  id,
  at: instant,
  type: v.picklist(ROW_TYPES),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
