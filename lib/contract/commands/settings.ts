/** What commands say of how the rep wants Red Pen. */
import * as v from 'valibot';
import { COMMITMENT_KINDS } from '../../domain/rows/types.ts';
import { kind, language, linkedin, notify, theme, workingDays } from '../choices.ts';
import { clock, currency, email, id, instant, line } from './values.ts';

export const settingsArgs = {
  'change-settings': v.strictObject({
    onboarded: v.optional(v.boolean()),
    language: v.optional(language),
    ownDomains: v.optional(v.pipe(v.array(line), v.maxLength(50))),
    ownAddresses: v.optional(v.pipe(v.array(email), v.maxLength(50))),
    /** Of a mailbox that was on screen: added, unless the rep has taken it out before. */
    ownMailbox: v.optional(email),
    linkedin: v.optional(linkedin),
    sidebarOpen: v.optional(v.boolean()),
    sidebarWidth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(280), v.maxValue(480))),
    theme: v.optional(theme),
    currency: v.optional(currency),
    folds: v.optional(v.record(v.pipe(v.string(), v.maxLength(60)), v.boolean())),
    processId: v.optional(id),
    singleKeys: v.optional(v.boolean()),
    autoRecord: v.optional(v.pipe(v.array(kind), v.maxLength(COMMITMENT_KINDS.length))),
    autoRecordPromises: v.optional(v.boolean()),
    digestAt: v.optional(v.nullable(clock)),
    notify: v.optional(notify),
    auditNudge: v.optional(v.boolean()),
    auditNudgeFrom: v.optional(instant),
    quietFrom: v.optional(clock),
    quietTo: v.optional(clock),
    workingDays: v.optional(workingDays),
  }),
} as const;
