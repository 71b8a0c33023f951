/** What comes from tables of elsewhere: a row each, already read. */
import * as v from 'valibot';
import { MOST_ADDRESSES, MOST_PROFILES, MOST_RECORDS, MOST_WEBSITES } from '../../domain/limits/intake-limits.ts';
import { outcome } from '../choices.ts';
import { civilDate, email, id, instant, line, name, pastDay, prose, value } from './values.ts';

export const intakeRecord = v.strictObject({
  person: v.nullable(
    v.strictObject({
      name,
      emails: v.pipe(v.array(email), v.maxLength(MOST_ADDRESSES)),
      linkedinIds: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(MOST_PROFILES)),
      title: v.nullable(line),
    }),
  ),
  company: v.nullable(v.strictObject({ name: line, websites: v.pipe(v.array(line), v.maxLength(MOST_WEBSITES)) })),
  deal: v.nullable(
    v.strictObject({
      name,
      /** Name or key of a stage; one that the process does not have is its first. */
      stage: v.nullable(line),
      value: v.nullable(value),
      currency: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
      expectedClose: v.nullable(civilDate),
      outcome: v.nullable(outcome),
      closedOn: v.nullable(pastDay),
      note: prose,
    }),
  ),
});
export type IntakeRecord = v.InferOutput<typeof intakeRecord>;
export const intakeRecords = v.pipe(v.array(intakeRecord), v.maxLength(MOST_RECORDS));

export const intakeExchange = v.strictObject({
  /** `in/<slug>` of the other side. */
  linkedinId: v.pipe(v.string(), v.maxLength(200)),
  direction: v.picklist(['in', 'out']),
  at: instant,
  /** Of the message in its archive. */
  messageKey: id,
});
export type IntakeExchange = v.InferOutput<typeof intakeExchange>;
export const intakeExchanges = v.pipe(v.array(intakeExchange), v.maxLength(MOST_RECORDS));

export const intakeArgs = {
  /**
   * People, companies and deals. What is known already is filled in where it says nothing, and never replaced.
   * `similar` = what becomes of a person whose name and company are known, and nothing else of theirs. `underWay` = what is
   * asked for before the stage of a new open deal is true already.
   */
  'import-records': v.strictObject({
    records: intakeRecords,
    similar: v.optional(v.picklist(['skip', 'add']), 'skip'),
    underWay: v.optional(v.boolean(), false),
  }),
  /** When messages went to and fro, with people in one open deal. Their words are not kept. */
  'import-exchanges': v.strictObject({ exchanges: intakeExchanges }),
} as const;
