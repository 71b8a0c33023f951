/** What the rep's own book has to say beside each reason for passing over one element of a deal. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { ReasonFacts } from '../../contract/views.ts';
import { reasonFacts } from '../../domain/audit/reason-facts.ts';
import { findElement } from '../../domain/process/find.ts';
import type { ElementKey, Id } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import { clockOf } from '../env.ts';
import type { Answer } from '../env.ts';
import { readProcesses } from '../read/deals/many-deals.ts';
import { readFactSources } from './fact-sources.ts';

export const answerReasonFacts: Answer<ParsedQueryArgs<'reason-facts'>, ReasonFacts> = (book, env, args) => {
  const clock = clockOf(env);
  return readKind(book, args.dealId, args.elementKey).then((kind) =>
    readFactSources(book, kind === null ? [] : [kind], clock).then((sourcesOf) =>
      reasonFacts(sourcesOf(args.elementKey, kind)),
    ),
  );
};

function readKind(book: Book, dealId: Id, elementKey: ElementKey) {
  return book.deals.get(dealId).then((deal) => {
    const processId = deal?.processId ?? '';
    return readProcesses(book, [processId]).then(
      (processOf) => findElement(processOf(processId), elementKey)?.element.kind ?? null,
    );
  });
}
