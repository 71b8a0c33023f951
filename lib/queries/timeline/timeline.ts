/** What happened in a deal, newest first. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { Timeline } from '../../contract/views.ts';
import type { Answer } from '../env.ts';
import { timelineEntries } from './entries.ts';
import { readTimelineSources } from './sources.ts';

export const answerTimeline: Answer<ParsedQueryArgs<'timeline'>, Timeline> = (book, env, args) =>
  readTimelineSources(book, args.dealId).then((sources) => {
    const entries = timelineEntries(sources, env.zone);
    const rows = entries.slice(args.offset, args.offset + args.limit);
    return { rows, total: entries.length, ...(sources.cut ? { cut: true as const } : {}) };
  });
