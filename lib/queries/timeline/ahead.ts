/** Moving ahead anyway: allowed, and told with what was missing when the rep did. */
import { findStage, stageIndex } from '../../domain/process/find.ts';
import { honestAt, processOf, replayDeal } from '../../domain/deal/replay.ts';
import type { DomainEvent, EventOf, Process, StageKey } from '../../domain/rows/types.ts';
import { kindName } from '../view/stage-marks.ts';

export interface Ahead {
  honest: string;
  /** By name, each once. */
  missing: string[];
}

/** @param events oldest first. @param processes today's first, and those that the deal was on. @returns the moves of the claimed stage past the honest one */
export function movesAhead(events: readonly DomainEvent[], processes: readonly Process[]): ReadonlyMap<string, Ahead> {
  const ahead = new Map<string, Ahead>();
  const [latest] = processes;
  if (!latest || !events.some(isMove)) return ahead;
  for (const { events: done, standing } of replayDeal(events, latest)) {
    const move = done.find(isMove);
    if (!move) continue;
    const process = processOf(standing, processes) ?? latest;
    const { stage, gap } = honestAt(process, standing);
    const isForward = stageIndex(process, move.after.stage) > stageIndex(process, move.before.stage);
    if (gap.length === 0 || !isForward) continue;
    const missing = gap.map(({ kind }) => kindName(process, kind));
    ahead.set(moveKey(move), { honest: findStage(process, stage)?.name ?? stage, missing });
  }
  return ahead;
}

/** Events of the sample book are spread over several moments under one id. */
export function moveKey({ id, at }: Pick<DomainEvent, 'id' | 'at'>): string {
  return `${id}/${at}`;
}

type Move = EventOf<'deal'> & Record<'before' | 'after', { stage: StageKey }>;

function isMove(event: DomainEvent): event is Move {
  if (event.rowType !== 'deal' || event.undoes !== undefined) return false;
  return event.before?.stage !== undefined && event.after?.stage !== undefined;
}
