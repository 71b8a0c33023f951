/** What a deal has of its own: moves off the map, and elements that do not fit here. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { OffMapView } from '../../contract/views.ts';
import { findStage } from '../../domain/process/find.ts';
import type { Answer } from '../env.ts';
import { bareAll } from '../read/rows/bare-rows.ts';
import { standInProcess } from '../read/deals/deal-facts.ts';
import { all } from '../read/reading.ts';

/** Kinds to choose from. */
const MOST_KINDS = 50;

export const answerOffMap: Answer<ParsedQueryArgs<'off-map'>, OffMapView> = (book, _env, { dealId }) =>
  all([
    book.offMapMoves.where('dealId').equals(dealId).toArray(),
    book.misfits.where('dealId').equals(dealId).toArray(),
    book.offMapMoves.orderBy('ix.kind').limit(500).toArray(),
    book.deals.get(dealId).then((deal) => book.processes.get(deal?.processId ?? '')),
  ]).then(([moves, misfits, others, process]) => ({
    moves: bareAll(moves)
      .toSorted((a, b) => b.at - a.at)
      .map((move) => ({ ...move, stageName: findStage(process ?? standInProcess(), move.stage)?.name ?? move.stage })),
    kinds: [...new Set(others.map(({ kind }) => kind))].slice(0, MOST_KINDS),
    misfits: misfits.filter(({ settled }) => settled === null).map(({ elementKey, why }) => ({ elementKey, why })),
  }));
