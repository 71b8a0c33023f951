/** One process: its newest version or one that is asked for, what the rep is writing, and the deals on a version. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { Page, ProcessDeal, ProcessView } from '../../contract/views.ts';
import { findStage } from '../../domain/process/find.ts';
import type { Deal } from '../../domain/rows/types.ts';
import type { Answer } from '../env.ts';
import { markOf } from '../../store/rows/meta.ts';
import { readProcesses } from './rows.ts';
import { present } from '../read/rows/bare-rows.ts';
import { all } from '../read/reading.ts';

export const answerProcess: Answer<ParsedQueryArgs<'process'>, ProcessView | null> = (book, _env, args) =>
  readProcesses(book).then(({ processes, rows, drafts }) => {
    const row = rows.find(({ key }) => key === args.key);
    const wanted = row?.versions.find(({ version }) => version === args.version) ?? row?.versions[0];
    const process = processes.find(({ id }) => id === wanted?.id);
    if (!row || !process) return null;
    return {
      process,
      before: processes.find(({ id }) => id === process.madeFrom) ?? null,
      row,
      drafts: drafts
        .filter(({ key }) => key === args.key)
        .map((draft) => ({ mark: markOf(draft), content: draft.content, madeFrom: draft.madeFrom, at: draft.at }))
        .toReversed(),
    };
  });

export const answerProcessDeals: Answer<ParsedQueryArgs<'process-deals'>, Page<ProcessDeal>> = (book, _env, args) => {
  const open = book.deals.where('[processId+closed+stage]').between([args.processId, 0], [args.processId, 0, []]);
  return all([
    book.processes.get(args.processId),
    open
      .offset(args.offset)
      .limit(args.limit + 1)
      .toArray(),
  ]).then(([process, found]) => {
    const deals = found.slice(0, args.limit);
    return book.accounts.bulkGet(deals.map(({ accountId }) => accountId)).then((accounts) => {
      const names = new Map(present(accounts).map(({ id, name }) => [id, name]));
      const rowOf = (deal: Deal): ProcessDeal => ({
        dealId: deal.id,
        name: deal.name,
        accountName: names.get(deal.accountId) ?? '',
        stageName: (process && findStage(process, deal.stage)?.name) ?? deal.stage,
      });
      return { rows: deals.map(rowOf), total: args.offset + found.length };
    });
  });
};
