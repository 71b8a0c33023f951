/** What moving deals to another version would do, before anything is moved. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { ProcessMove } from '../../contract/views.ts';
import { findElement, findStage } from '../../domain/process/find.ts';
import { mapProcess } from '../../domain/process/mapping.ts';
import type { Deal, DealElement, Process, ProcessElement, Stage } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import type { Answer } from '../env.ts';
import { MOST_COUNTED } from './rows.ts';
import { all, known } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';

/** Deals whose states are looked at. */
const MOST_LOOKED = 50;

function dealsToMove(book: Book, args: ParsedQueryArgs<'process-move'>): Reading<Deal[]> {
  if (args.dealId !== undefined) return book.deals.get(args.dealId).then((deal) => (deal ? [deal] : []));
  const range = book.deals.where('[processId+closed+stage]').between([args.from, 0], [args.from, 0, []]);
  return range.limit(MOST_COUNTED + 1).toArray();
}

export const answerProcessMove: Answer<ParsedQueryArgs<'process-move'>, ProcessMove | null> = (book, _env, args) =>
  all([dealsToMove(book, args), book.processes.bulkGet([args.from, args.to])]).then(
    ([deals, [from, to]]): Reading<ProcessMove | null> => {
      if (!from || !to) return known(null);
      const looked = deals.slice(0, MOST_LOOKED);
      return book.dealElements
        .where('dealId')
        .anyOf(looked.map(({ id }) => id))
        .toArray()
        .then((states) => moveOf(from, to, deals, states, looked.length));
    },
  );

const isRetired = ({ stage, element }: { stage: Stage; element: ProcessElement }) =>
  stage.retired === true || element.retired === true;

const about = ({ id, name, version }: Process) => ({ id, name, version });

function moveOf(from: Process, to: Process, deals: readonly Deal[], states: readonly DealElement[], looked: number) {
  const mapping = mapProcess(from, to);
  const said = states.filter(({ state, answer }) => state !== 'open' || answer !== '');
  const held = (key: string) => said.filter(({ elementKey }) => elementKey === key).length;
  const move: ProcessMove = {
    from: about(from),
    to: about(to),
    deals: deals.length,
    stages: from.stages.flatMap((stage) => {
      const count = deals.filter((deal) => deal.stage === stage.key).length;
      const place = mapping.stages.get(stage.key);
      if (count === 0 || !place) return [];
      return [{ from: stage.name, to: findStage(to, place.to)?.name ?? place.to, by: place.by, deals: count }];
    }),
    renamed: [...mapping.elements].flatMap(([old, next]) => {
      const [was, is] = [findElement(from, old)?.element, findElement(to, next)?.element];
      if (!was || !is || was.text === is.text) return [];
      return [{ group: is.group, from: was.text, to: is.text }];
    }),
    retired: [...mapping.elements].flatMap(([old, next]) => {
      const [was, is] = [findElement(from, old), findElement(to, next)];
      if (!was || !is || isRetired(was) || !isRetired(is)) return [];
      return [{ text: was.element.text, stage: was.stage.name }];
    }),
    unmapped: mapping.unmapped.flatMap((key) => {
      const found = findElement(from, key);
      if (!found) return [];
      const { element, stage } = found;
      return [{ group: element.group, text: element.text, stage: stage.name, held: held(key) }];
    }),
    looked,
  };
  return move;
}
