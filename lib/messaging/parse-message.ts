/** Every message is checked where it arrives. `null` = not one of ours: dropped, and nothing is written. */
import * as v from 'valibot';
import { backupPlanChange } from '../contract/backup-plan-change.ts';
import { commandArgs } from '../contract/commands.ts';
import type { CommandName } from '../contract/commands.ts';
import { MOST_PART } from '../contract/data-acts.ts';
import type { PageUp, SurfaceUp } from '../contract/ports.ts';
import { queryArgs } from '../contract/queries.ts';
import type { QueryName } from '../contract/queries.ts';
import { MOST_FIELDS } from '../contract/views/unfinished.ts';
import type { SiteId } from '../page/sites.ts';
import { pageReadingSchemas, pageSelectionSchema } from '../page/parse.ts';
import { pressSchemas } from '../page/sending/parse-press.ts';

const request = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const width = v.pipe(v.number(), v.minValue(200), v.maxValue(800));

/** A script speaks of the site that it stands in, and of no other. */
const pageUpOf = (site: SiteId) =>
  v.variant('type', [
    v.strictObject({
      type: v.literal('context'),
      reading: pageReadingSchemas[site],
      tone: v.picklist(['light', 'dark']),
      held: v.boolean(),
    }),
    v.strictObject({ type: v.literal('layout'), open: v.boolean(), width }),
    v.strictObject({ type: v.literal('send'), press: pressSchemas[site] }),
    v.strictObject({ type: v.literal('selection'), request, selection: v.nullable(pageSelectionSchema) }),
    v.strictObject({ type: v.literal('inserted'), request, ok: v.boolean() }),
  ]);
const pageUp = { gmail: pageUpOf('gmail'), linkedin: pageUpOf('linkedin') } satisfies Record<SiteId, unknown>;

const names = <T extends string>(map: Record<T, unknown>) => v.picklist(Object.keys(map) as T[]);
const queryName = names<QueryName>(queryArgs);
const commandName = names<CommandName>(commandArgs);
const partText = v.pipe(v.string(), v.maxLength(MOST_PART));

const side = v.picklist(['own', 'other']);
const mergeKey = v.pipe(v.string(), v.maxLength(1000));
const mergeChoices = v.strictObject({
  all: v.nullable(side),
  one: v.record(mergeKey, side),
  apart: v.pipe(v.array(mergeKey), v.maxLength(1000)),
});

const dataAct = v.variant('kind', [
  v.strictObject({
    kind: v.literal('open-export'),
    transfer: request,
    what: v.picklist(['backup', 'deals', 'contacts', 'accounts', 'commitments']),
  }),
  v.strictObject({ kind: v.literal('next-part'), transfer: request, part: count }),
  v.strictObject({ kind: v.literal('open-upload'), transfer: request }),
  v.strictObject({ kind: v.literal('put-part'), transfer: request, part: count, text: partText }),
  v.strictObject({ kind: v.literal('preview-upload'), transfer: request }),
  v.strictObject({ kind: v.literal('restore-progress'), transfer: request }),
  v.strictObject({ kind: v.literal('restore-upload'), transfer: request, commandId: request }),
  v.strictObject({ kind: v.literal('preview-merge'), transfer: request }),
  v.strictObject({
    kind: v.literal('merge-upload'),
    transfer: request,
    commandId: request,
    choices: mergeChoices,
  }),
  v.strictObject({ kind: v.literal('drop-transfer'), transfer: request }),
  v.strictObject({
    kind: v.literal('restore-snapshot'),
    passphrase: v.exactOptional(v.pipe(v.string(), v.maxLength(1000))),
  }),
  v.strictObject({ kind: v.literal('open-again') }),
  v.strictObject({ kind: v.literal('backup-plan') }),
  v.strictObject({ kind: v.literal('set-backup-plan'), change: backupPlanChange }),
  v.strictObject({ kind: v.literal('back-up-now') }),
  v.strictObject({ kind: v.literal('copies') }),
  v.strictObject({ kind: v.literal('lock-copies'), locked: v.boolean() }),
  v.strictObject({ kind: v.literal('delete-everything') }),
]);

function isJsonRecord(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** The fields are JSON that surfaces alone read: a newer version takes of it what its own form still has. */
const unfinished = v.strictObject({
  form: v.pipe(v.string(), v.minLength(1), v.maxLength(600)),
  dealId: v.nullable(request),
  threadKey: v.nullable(v.pipe(v.string(), v.maxLength(1000))),
  fields: v.nullable(v.pipe(v.string(), v.maxLength(MOST_FIELDS), v.check(isJsonRecord))),
  caret: v.nullable(v.strictObject({ field: count, at: count })),
});

const surfaceUp = v.variant('type', [
  v.strictObject({
    type: v.literal('hello'),
    surface: v.picklist(['sidebar', 'panel', 'dashboard']),
    windowId: v.nullable(v.number()),
  }),
  v.strictObject({ type: v.literal('query'), request, name: queryName, args: v.unknown() }),
  v.strictObject({ type: v.literal('subscribe'), request, name: queryName, args: v.unknown() }),
  v.strictObject({ type: v.literal('unsubscribe'), request }),
  v.strictObject({ type: v.literal('command'), request, commandId: request, name: commandName, args: v.unknown() }),
  v.strictObject({
    type: v.literal('insert'),
    request,
    draft: v.nullable(v.pipe(v.string(), v.maxLength(200))),
    text: v.pipe(
      v.string(),
      v.maxLength(20_000),
      v.transform((text) => text.replace(/\r\n?/g, '\n')),
    ),
  }),
  v.strictObject({ type: v.literal('keep'), request, text: unfinished }),
  v.strictObject({ type: v.literal('layout'), open: v.boolean(), width }),
  v.strictObject({ type: v.literal('release-keys') }),
  v.strictObject({ type: v.literal('data'), request, act: dataAct }),
]);

export function parsePageUp(message: unknown, site: SiteId): PageUp | null {
  const parsed = v.safeParse(pageUp[site], message);
  return parsed.success ? parsed.output : null;
}

export function parseSurfaceUp(message: unknown): SurfaceUp | null {
  const parsed = v.safeParse(surfaceUp, message);
  return parsed.success ? parsed.output : null;
}
