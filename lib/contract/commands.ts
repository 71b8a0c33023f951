/** Every change a surface may ask for, with its arguments. One file under lib/commands carries out each. */
import * as v from 'valibot';
import { MOST_SNIPPETS } from '../domain/snippets.ts';
import {
  channel,
  civilDate,
  clock,
  due,
  email,
  found,
  id,
  instant,
  kind,
  level,
  line,
  link,
  messageKey,
  name,
  pastDay,
  origin,
  outcome,
  prose,
  reason,
  sentenceLabel,
  value,
} from './command-values.ts';
import { honestArgs } from './honest-commands.ts';
import { intakeCommands } from './intake-commands.ts';
import { mergeArgs } from './merge-commands.ts';
import { redPenCommands } from './red-pen-commands.ts';
import { processArgs } from './process-commands.ts';
import { savedViewArgs } from './saved-view-commands.ts';
import { sentArgs } from './sent-args.ts';
import { winlossArgs } from './winloss-commands.ts';
import { COMMITMENT_KINDS } from '../domain/types.ts';
import type { Id } from '../domain/types.ts';

const person = v.strictObject({
  /** Absent = a new contact. */
  contactId: v.optional(v.nullable(id)),
  name,
  email: v.optional(v.nullable(email)),
  linkedinIds: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(20)), []),
  title: v.optional(v.nullable(line)),
  level: v.optional(level),
});

const snippet = {
  name,
  shortcut: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(30)), ''),
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5000)),
  kind: v.optional(v.nullable(kind), null),
  stage: v.optional(v.nullable(id), null),
};

export const commandArgs = {
  // -- deals
  /** Account, people and deal in one step; in Target. The thread is remembered when given. */
  'create-deal': v.strictObject({
    accountId: v.optional(v.nullable(id)),
    accountName: name,
    /** Not the known company of that name. */
    another: v.optional(v.boolean(), false),
    domains: v.optional(v.pipe(v.array(line), v.maxLength(20)), []),
    linkedinKeys: v.optional(v.pipe(v.array(line), v.maxLength(20)), []),
    dealName: name,
    origin: v.optional(origin, 'we-opened'),
    stage: v.optional(id),
    value: v.optional(v.nullable(value)),
    people: v.optional(v.pipe(v.array(person), v.maxLength(200)), []),
    threadKey: v.optional(v.nullable(id)),
  }),
  'edit-deal': v.strictObject({
    dealId: id,
    name: v.optional(name),
    origin: v.optional(origin),
    dream: v.optional(v.boolean()),
    value: v.optional(v.nullable(value)),
    currency: v.optional(v.pipe(v.string(), v.toUpperCase(), v.regex(/^[A-Z]{3}$/))),
    expectedClose: v.optional(v.nullable(civilDate)),
    note: v.optional(prose),
  }),
  /** Never blocked; elements left open in the stages moved past become passed over. */
  'move-stage': v.strictObject({ dealId: id, stage: id }),
  'close-deal': v.strictObject({ dealId: id, outcome }),
  'reopen-deal': v.strictObject({ dealId: id }),
  'delete-deal': v.strictObject({ dealId: id }),
  // -- accounts and people
  'edit-account': v.strictObject({
    accountId: id,
    name: v.optional(name),
    domains: v.optional(v.pipe(v.array(line), v.maxLength(20))),
    linkedinKeys: v.optional(v.pipe(v.array(line), v.maxLength(20))),
  }),
  ...mergeArgs,
  'add-person': v.strictObject({ dealId: id, person }),
  'edit-contact': v.strictObject({
    contactId: id,
    name: v.optional(name),
    emails: v.optional(v.pipe(v.array(email), v.maxLength(20))),
    linkedinIds: v.optional(v.pipe(v.array(line), v.maxLength(20))),
    title: v.optional(v.nullable(line)),
    level: v.optional(level),
  }),
  /** Takes the person out of the deal; the contact stays. */
  'remove-person': v.strictObject({ dealId: id, contactId: id }),
  'delete-contact': v.strictObject({ contactId: id }),
  // -- the checklist
  'set-element': v.strictObject({
    dealId: id,
    elementKey: id,
    state: v.picklist(['open', 'done', 'passed-over', 'not-applicable']),
    reason: v.optional(v.nullable(reason)),
    why: v.optional(prose),
  }),
  /** An answer makes an information element done; an empty one opens it again. */
  'answer-element': v.strictObject({ dealId: id, elementKey: id, answer: prose }),
  'fill-role': v.strictObject({ dealId: id, elementKey: id, contactId: id, filled: v.optional(v.boolean(), true) }),
  // -- commitments
  'record-commitment': v.strictObject({
    dealId: id,
    kind,
    direction: v.optional(v.picklist(['they', 'we']), 'they'),
    soft: v.optional(v.boolean(), false),
    words: v.pipe(v.string(), v.trim(), v.maxLength(2000)),
    contactId: v.optional(v.nullable(id)),
    state: v.optional(v.picklist(['to-ask', 'asked', 'given', 'declined', 'dodged'])),
    due: v.optional(due),
    channel: v.optional(channel, 'mail'),
    link: v.optional(link),
    messageKey: v.optional(v.pipe(v.string(), v.maxLength(300)), ''),
    at: v.optional(instant),
  }),
  'edit-commitment': v.strictObject({
    commitmentId: id,
    kind: v.optional(kind),
    words: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(2000))),
    contactId: v.optional(v.nullable(id)),
    due: v.optional(due),
    soft: v.optional(v.boolean()),
    channel: v.optional(channel),
  }),
  'advance-commitment': v.strictObject({
    commitmentId: id,
    state: v.picklist(['to-ask', 'asked', 'given', 'declined', 'dodged', 'kept', 'broken', 'withdrawn']),
    due: v.optional(due),
    /** The day on which it was kept or broken; absent = now. */
    on: v.optional(pastDay),
  }),
  'delete-commitment': v.strictObject({ commitmentId: id }),
  /** What a reply came to. `none` = it is no answer; the same reply is not asked about again. */
  'answer-ask': v.strictObject({
    commitmentId: id,
    answer: v.picklist(['yes', 'other-time', 'no', 'dodge', 'none']),
    due: v.optional(due),
    /** Of the reply. */
    answerKey: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
    /** Who wrote it; `null` = nobody that is known, absent = the person asked. */
    from: v.optional(v.nullable(id)),
    /** When they wrote it; absent = now. */
    at: v.optional(instant),
  }),
  /** Until then it needs nobody; `null` = no longer. */
  'snooze-commitment': v.strictObject({ commitmentId: id, until: v.nullable(instant) }),
  /** An open ask counts as unanswered from the day after; `null` = after seven working days again. */
  'await-reply': v.strictObject({ commitmentId: id, replyBy: v.nullable(civilDate) }),
  /** A call or talk: counts as an exchange; asks made in it are recorded with it. */
  'log-exchange': v.strictObject({
    dealId: id,
    channel,
    contactIds: v.optional(v.pipe(v.array(id), v.maxLength(50)), []),
    note: v.optional(prose, ''),
    at: v.optional(instant),
    ask: v.optional(
      v.nullable(
        v.strictObject({
          kind,
          words: v.pipe(v.string(), v.trim(), v.maxLength(2000)),
          state: v.picklist(['asked', 'given', 'declined', 'dodged']),
          due: v.optional(due),
        }),
      ),
    ),
  }),
  ...sentArgs,
  ...honestArgs,
  ...intakeCommands,
  ...redPenCommands,
  ...winlossArgs,
  ...processArgs,
  // -- what the words of a draft do
  /** One's own examples from then on, and marks on the draft. What was judged there before is judged anew. */
  'judge-sentences': v.strictObject({
    draftKey: v.nullable(messageKey),
    dealId: v.optional(v.nullable(id), null),
    sentences: v.pipe(
      v.array(
        v.strictObject({
          text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000)),
          label: sentenceLabel,
          kind: v.optional(v.nullable(kind), null),
          /** What it was taken for. */
          found,
        }),
      ),
      v.minLength(1),
      v.maxLength(40),
    ),
  }),
  'forget-judgement': v.strictObject({ judgementId: id }),
  'forget-judgements': v.strictObject({}),
  // -- next ask
  'snooze-next-ask': v.strictObject({ dealId: id, until: v.nullable(instant) }),
  // -- matching
  /** "Wrong deal": remembered for the thread. `null` = none of a deal's business. */
  'choose-deal': v.strictObject({ threadKey: id, dealId: v.nullable(id) }),
  'forget-choice': v.strictObject({ threadKey: id }),
  // -- snippets
  /** Without an id: a new one. */
  'save-snippet': v.strictObject({ snippetId: v.optional(v.nullable(id)), ...snippet }),
  'delete-snippet': v.strictObject({ snippetId: id }),
  /** It was inserted or copied. */
  'use-snippet': v.strictObject({ snippetId: id }),
  /** Of a file. One that is there already, word for word, is left out. */
  'import-snippets': v.strictObject({
    snippets: v.pipe(v.array(v.strictObject(snippet)), v.minLength(1), v.maxLength(MOST_SNIPPETS)),
  }),
  /** One from each kind of ask in the rep's process, to begin with. */
  'start-snippets': v.strictObject({}),
  // -- settings and data
  'change-settings': v.strictObject({
    onboarded: v.optional(v.boolean()),
    language: v.optional(v.picklist(['auto', 'en', 'de'])),
    ownDomains: v.optional(v.pipe(v.array(line), v.maxLength(50))),
    ownAddresses: v.optional(v.pipe(v.array(email), v.maxLength(50))),
    /** Of a mailbox that was on screen: added, unless the rep has taken it out before. */
    ownMailbox: v.optional(email),
    linkedin: v.optional(v.picklist(['page', 'panel', 'off'])),
    sidebarOpen: v.optional(v.boolean()),
    sidebarWidth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(280), v.maxValue(480))),
    theme: v.optional(v.picklist(['auto', 'light', 'dark'])),
    currency: v.optional(v.pipe(v.string(), v.toUpperCase(), v.regex(/^[A-Z]{3}$/))),
    folds: v.optional(v.record(v.pipe(v.string(), v.maxLength(60)), v.boolean())),
    processId: v.optional(id),
    singleKeys: v.optional(v.boolean()),
    autoRecord: v.optional(v.pipe(v.array(kind), v.maxLength(COMMITMENT_KINDS.length))),
    autoRecordPromises: v.optional(v.boolean()),
    digestAt: v.optional(v.nullable(clock)),
    notify: v.optional(v.picklist(['off', 'numbers', 'names'])),
    auditNudge: v.optional(v.boolean()),
    auditNudgeFrom: v.optional(instant),
    quietFrom: v.optional(clock),
    quietTo: v.optional(clock),
    workingDays: v.optional(v.pipe(v.array(v.picklist([1, 2, 3, 4, 5, 6, 7])), v.maxLength(7))),
  }),
  ...savedViewArgs,
  'load-sample': v.strictObject({}),
  'remove-sample': v.strictObject({}),
  /** The inverse of one earlier command, exactly. Refused where later changes stand on it. */
  undo: v.strictObject({ commandId: id }),
} as const;

export type CommandName = keyof typeof commandArgs;
export type CommandArgs<N extends CommandName> = v.InferInput<(typeof commandArgs)[N]>;
export type ParsedCommandArgs<N extends CommandName> = v.InferOutput<(typeof commandArgs)[N]>;

/** What a command acknowledges, after its transaction has completed. */
export interface CommandDone {
  ok: true;
  commandId: Id;
  /** Message key under `done.*` in the locales, for the toast; `null` = nothing to say. */
  said: string | null;
  values: Record<string, string>;
  /** Row that was made, when one was. */
  created: Id | null;
  undoable: boolean;
}
export interface CommandRefused {
  ok: false;
  commandId: Id;
  /** Message key under `refused.*` in the locales. */
  problem: RefusalKey;
  values: Record<string, string>;
}
export type RefusalKey =
  | 'invalid'
  | 'not-found'
  | 'not-allowed'
  | 'duplicate'
  | 'changed-since'
  /** Of a process: what was written began on an older version. */
  | 'newer-version'
  | 'not-undoable'
  | 'store-full'
  | 'store-failed'
  | 'newer-schema'
  /** A backup that can't be taken; `values.why` is the message key of the reason. */
  | 'bad-file'
  | 'not-visible';
export type CommandResult = CommandDone | CommandRefused;
