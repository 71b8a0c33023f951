/** The columns of the board, and where a stage of another process stands among them. */
import type { Process, Stage, StageKey } from '../rows/types.ts';

export interface BoardColumn {
  /** Of the stage in the rep's own process. */
  key: StageKey;
  name: string;
  /** Its own key first, then the stages of other processes that stand here. */
  stages: StageKey[];
}

/**
 * One column a stage of the rep's process, retired ones left out. A stage of the same key is the same stage in every
 * process; any other stands at its share of the way: the third of four stages where the fifth of seven is. Where two
 * processes name different stages alike, the one that comes first decides.
 */
export function boardColumns(own: Pick<Process, 'stages'>, others: readonly Pick<Process, 'stages'>[]): BoardColumn[] {
  const live = own.stages.filter((stage) => stage.retired !== true);
  const columns = (live.length > 0 ? live : own.stages).map(({ key, name }) => ({ key, name, stages: [key] }));
  const placed = new Set(columns.map(({ key }) => key));
  for (const { stages } of [own, ...others]) {
    for (const [at, stage] of stages.entries()) {
      if (placed.has(stage.key)) continue;
      placed.add(stage.key);
      columns[placeOf(at, stages, columns.length)]?.stages.push(stage.key);
    }
  }
  return columns;
}

function placeOf(at: number, stages: readonly Stage[], columns: number): number {
  const share = stages.length > 1 ? at / (stages.length - 1) : 0;
  return Math.round(share * (columns - 1));
}

/** Where a deal goes that is moved into a column: its own process's stage there; `null` = it has none. */
export function stageInColumn(
  column: Pick<BoardColumn, 'key' | 'stages'>,
  stages: readonly { key: StageKey }[],
): StageKey | null {
  if (stages.some(({ key }) => key === column.key)) return column.key;
  return stages.find(({ key }) => column.stages.includes(key))?.key ?? null;
}
