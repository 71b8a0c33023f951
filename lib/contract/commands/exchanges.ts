/** What commands say of calls and talks. */
import * as v from 'valibot';
import { CAME_OF_IT } from '../../domain/rows/types.ts';
import { channel, kind } from '../choices.ts';
import { due, id, instant, prose, wordsOrNone } from './values.ts';

export const exchangeArgs = {
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
          words: wordsOrNone,
          state: v.picklist(CAME_OF_IT),
          due: v.optional(due),
        }),
      ),
    ),
  }),
} as const;
