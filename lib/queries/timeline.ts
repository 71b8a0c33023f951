/** What happened in a deal, newest first. */
import type { ParsedQueryArgs } from '../contract/queries.ts';
import type { Page, TimelineEntry } from '../contract/views.ts';
import type { Answer } from './env.ts';
import { timelineEntries } from './timeline/entries.ts';
import { readTimelineSources } from './timeline/sources.ts';

export const answerTimeline: Answer<ParsedQueryArgs<'timeline'>, Page<TimelineEntry>> = (book, env, args) =>
  readTimelineSources(book, args.dealId).then((sources) => {
    const entries = timelineEntries(sources, env.zone);
    return { rows: entries.slice(args.offset, args.offset + args.limit), total: entries.length };
  });
