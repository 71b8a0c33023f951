/** unknown → LinkedInSeen: checked where it arrives, sizes included. */
import * as v from 'valibot';
import { PAGE_LIMITS } from '../context.ts';
import { withoutUnseen } from '../raw-text.ts';
import { SITES } from '../sites.ts';
import type { LinkedInSeen } from './seen.ts';

const line = v.pipe(v.string(), v.maxLength(PAGE_LIMITS.line), v.transform(withoutUnseen));
const text = v.pipe(v.string(), v.maxLength(PAGE_LIMITS.text), v.transform(withoutUnseen));
const address = v.pipe(line, v.startsWith(`${SITES.linkedin}/`));
const few = <S extends v.GenericSchema>(schema: S, most: number = PAGE_LIMITS.people) =>
  v.pipe(v.array(schema), v.maxLength(most));

const message = v.strictObject({
  urn: line,
  href: line,
  name: line,
  theirs: v.boolean(),
  day: line,
  clock: line,
  at: line,
  mark: line,
  sending: v.boolean(),
  text,
});
const pane = v.strictObject({
  place: v.picklist(['page', 'bubble', 'hashed', 'sales', 'invitation', 'dialog', 'withdrawal']),
  name: line,
  href: line,
  info: line,
  card: line,
  messages: few(message, PAGE_LIMITS.messages),
  rows: few(v.strictObject({ tag: line, text, href: line, label: line })),
  draft: v.nullable(v.strictObject({ text, label: line, disabled: v.nullable(v.boolean()) })),
  trouble: v.boolean(),
  focused: v.boolean(),
});
const card = v.strictObject({
  isSdui: v.boolean(),
  key: line,
  number: line,
  controls: few(line),
  links: few(line),
  others: few(line),
  heading: line,
  lines: few(line),
  company: line,
  small: few(line),
  experience: few(v.strictObject({ lines: few(line), href: line })),
});
const company = v.strictObject({ heading: line, links: few(line), sites: few(line), items: few(line) });
const mark = v.strictObject({ mark: line, tag: line, text: line, href: line });

export const linkedInSeenSchema = v.strictObject({
  seen: v.literal('linkedin'),
  url: address,
  recipient: line,
  since: address,
  layout: v.nullable(v.picklist(['sdui', 'classic', 'salesnav'])),
  title: line,
  card: v.nullable(card),
  company: v.nullable(company),
  marks: few(mark),
  panes: few(pane, PAGE_LIMITS.composes),
}) satisfies v.GenericSchema<unknown, LinkedInSeen>;
