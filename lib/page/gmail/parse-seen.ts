/** unknown → GmailSeen: checked where it arrives, sizes included. */
import * as v from 'valibot';
import { PAGE_LIMITS } from '../context.ts';
import { RAW_LINE, RAW_TEXT } from '../raw-text.ts';
import { SITES } from '../sites.ts';
import { MOST_FOUND } from './ways.ts';
import type { GmailSeen } from './seen.ts';

const line = v.pipe(v.string(), v.maxLength(RAW_LINE));
const text = v.pipe(v.string(), v.maxLength(RAW_TEXT));
const address = v.pipe(v.string(), v.maxLength(PAGE_LIMITS.line), v.startsWith(`${SITES.gmail}/`));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const few = <S extends v.GenericSchema>(schema: S, most: number = MOST_FOUND) =>
  v.pipe(v.array(schema), v.maxLength(most));
const seen = <S extends v.GenericSchema>(schema: S, most?: number) =>
  v.nullable(v.strictObject({ way: count, found: few(schema, most) }));
const person = v.strictObject({ email: text, name: line });
const ids = { threadId: v.nullable(line), legacyThreadId: v.nullable(line) };

const mail = v.strictObject({
  expanded: v.boolean(),
  ids: seen(line),
  legacyIds: seen(line),
  sender: seen(person),
  recipients: seen(person),
  date: seen(line),
  body: v.nullable(text),
  signature: text,
  quote: text,
  clipped: v.boolean(),
});
const box = v.strictObject({
  kind: v.picklist(['popup', 'full-screen', 'inline', 'window']),
  mark: line,
  fields: few(v.strictObject({ name: line, value: line, shown: v.boolean() }), MOST_FOUND),
  to: seen(person),
  cc: seen(person),
  bcc: seen(person),
  typed: few(text),
  text,
  focused: v.boolean(),
});

export const gmailSeenSchema = v.strictObject({
  seen: v.literal('gmail'),
  url: address,
  view: line,
  named: v.nullable(v.strictObject(ids)),
  agreed: v.boolean(),
  account: v.strictObject({ meta: line, title: line, banner: few(line) }),
  heading: v.nullable(v.strictObject({ ...ids, way: count, text: line })),
  messages: seen(mail, PAGE_LIMITS.messages),
  rows: count,
  folded: v.boolean(),
  composes: seen(box, PAGE_LIMITS.composes),
  toast: v.nullable(v.strictObject({ sent: v.boolean(), canUndo: v.boolean(), ids: seen(line) })),
  alert: v.boolean(),
}) satisfies v.GenericSchema<unknown, GmailSeen>;
