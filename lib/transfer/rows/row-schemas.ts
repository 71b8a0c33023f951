/** What a row of each table may look like in a file. Strict: an unknown field, or a text that is too long, refuses it. */
import * as v from 'valibot';
import { processContent } from '../../contract/commands/process.ts';
import { MOST_APART } from '../../domain/identity/kept-apart.ts';
import { MOST_VIEWS } from '../../domain/limits/saved-views.ts';
import { ERRANDS } from '../../domain/rows/types.ts';
import type { RowMap, RowType } from '../../domain/rows/types.ts';
import {
  channel,
  commitmentState,
  direction,
  elementState,
  kind,
  language,
  level,
  linkedin,
  notify,
  origin,
  outcome,
  reason,
  sentenceLabel,
  theme,
  viewOf,
  workingDays,
} from '../../contract/choices.ts';
import {
  anyInstant,
  civilDate,
  clock,
  folded,
  id,
  ids,
  instant,
  line,
  lines,
  link,
  maybeKind,
  prose,
  sample,
} from './field-schemas.ts';
import { audit, misfit, offMapMove, plan, rating, regression, review, statement } from './honesty-schemas.ts';

export * from './honesty-schemas.ts';

export const account = v.strictObject({
  id,
  name: line,
  domains: lines,
  linkedinKeys: lines,
  nameKey: folded,
  skeletons: v.pipe(v.array(folded), v.maxLength(500)),
  createdAt: instant,
  updatedAt: instant,
  sample,
});

export const contact = v.strictObject({
  id,
  accountId: v.nullable(id),
  name: line,
  emails: lines,
  linkedinIds: lines,
  title: v.nullable(line),
  level,
  createdAt: instant,
  updatedAt: instant,
  sample,
});

export const deal = v.strictObject({
  id,
  accountId: id,
  name: line,
  processId: id,
  stage: id,
  stageSince: anyInstant,
  origin,
  dream: v.boolean(),
  value: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  expectedClose: v.nullable(civilDate),
  outcome: v.nullable(outcome),
  closed: v.picklist([0, 1]),
  closedAt: v.nullable(anyInstant),
  note: prose,
  nextAskSnoozedUntil: v.nullable(instant),
  createdAt: instant,
  updatedAt: anyInstant,
  sample,
});

export const dealPerson = v.strictObject({
  id,
  dealId: id,
  contactId: id,
  roles: ids,
  lastHeardAt: v.nullable(instant),
  sample,
});

export const dealElement = v.strictObject({
  id,
  dealId: id,
  elementKey: id,
  state: elementState,
  answer: prose,
  reason: v.nullable(reason),
  why: prose,
  late: v.boolean(),
  at: instant,
  sample,
});

export const commitment = v.strictObject({
  id,
  dealId: id,
  kind,
  direction,
  soft: v.boolean(),
  words: prose,
  contactId: v.nullable(id),
  state: commitmentState,
  askedAt: v.nullable(instant),
  stateAt: instant,
  due: v.nullable(
    v.strictObject({
      date: civilDate,
      time: v.exactOptional(v.pipe(v.string(), v.regex(/^\d\d:\d\d$/))),
      zone: v.exactOptional(line),
    }),
  ),
  dueOn: v.pipe(v.string(), v.maxLength(10)),
  channel,
  link,
  messageKey: v.pipe(v.string(), v.maxLength(1000)),
  givenAt: v.exactOptional(instant),
  answerKey: v.exactOptional(line),
  found: v.exactOptional(v.literal(true)),
  snoozedUntil: v.exactOptional(instant),
  replyBy: v.exactOptional(civilDate),
  createdAt: instant,
  updatedAt: instant,
  sample,
});

export const exchange = v.strictObject({
  id,
  dealId: id,
  contactIds: ids,
  channel,
  direction: v.picklist(['in', 'out', 'both']),
  at: instant,
  note: prose,
  commitmentIds: ids,
  messageKey: v.exactOptional(line),
  chance: v.exactOptional(v.literal(true)),
  errand: v.exactOptional(v.picklist(ERRANDS)),
  sample,
});

export const judgement = v.strictObject({
  id,
  dealId: v.nullable(id),
  text: prose,
  label: sentenceLabel,
  kind: maybeKind,
  foundLabel: sentenceLabel,
  foundKind: maybeKind,
  probability: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  verdict: v.picklist(['confirmed', 'corrected', 'dismissed', 'added']),
  draftKey: v.exactOptional(line),
  at: instant,
  sample,
});

export const snippet = v.strictObject({
  id,
  name: line,
  shortcut: v.pipe(v.string(), v.maxLength(60)),
  text: prose,
  kind: maybeKind,
  stage: v.nullable(id),
  uses: v.pipe(v.number(), v.integer(), v.minValue(0)),
  usedAt: v.nullable(instant),
  createdAt: instant,
  updatedAt: instant,
  sample,
});

export const threadChoice = v.strictObject({
  id,
  dealId: v.nullable(id),
  at: instant,
  leaves: v.exactOptional(v.literal(true)),
  sample,
});

export const process = v.strictObject({
  id,
  key: id,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  ...processContent.entries,
  madeFrom: v.exactOptional(id),
  madeAt: v.exactOptional(instant),
  archived: v.exactOptional(v.literal(true)),
});

export const settings = v.strictObject({
  id: v.literal('settings'),
  onboarded: v.boolean(),
  language,
  ownDomains: lines,
  ownAddresses: lines,
  notOwnAddresses: v.exactOptional(lines),
  linkedin,
  linkedinConsentAt: v.nullable(instant),
  sidebarOpen: v.boolean(),
  sidebarWidth: v.pipe(v.number(), v.integer(), v.minValue(280), v.maxValue(480)),
  theme,
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  folds: v.record(v.pipe(v.string(), v.maxLength(100)), v.boolean()),
  processId: id,
  singleKeys: v.exactOptional(v.boolean()),
  autoRecord: v.exactOptional(v.pipe(v.array(kind), v.maxLength(20))),
  autoRecordPromises: v.exactOptional(v.boolean()),
  digestAt: v.exactOptional(v.nullable(clock)),
  notify: v.exactOptional(notify),
  quietFrom: v.exactOptional(clock),
  quietTo: v.exactOptional(clock),
  workingDays: v.exactOptional(workingDays),
  auditNudge: v.exactOptional(v.boolean()),
  auditNudgeFrom: v.exactOptional(instant),
  priceOf: v.exactOptional(v.pipe(v.array(v.strictObject({ elementKey: id, at: instant })), v.maxLength(2))),
  keptApart: v.exactOptional(v.pipe(v.array(v.strictTuple([id, id])), v.maxLength(MOST_APART))),
  views: v.exactOptional(
    v.pipe(v.array(v.strictObject({ id, name: line, list: viewOf, filter: line })), v.maxLength(MOST_VIEWS)),
  ),
});

export const rowSchemas = {
  account,
  contact,
  deal,
  dealPerson,
  dealElement,
  commitment,
  exchange,
  threadChoice,
  judgement,
  snippet,
  statement,
  regression,
  offMapMove,
  misfit,
  audit,
  review,
  rating,
  plan,
  process,
  settings,
} as const satisfies { [T in RowType]: SchemaOf<RowMap[T]> };

/** Every field that a row can have, those that may be absent too: a backup with one that is missing here would be refused. */
interface SchemaOf<Row> extends v.GenericSchema {
  entries: { [Field in keyof Required<Row>]: v.GenericSchema };
}
