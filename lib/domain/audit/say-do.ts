/** The say-do gap: elements that the audit marks, against elements passed over in more than half of the deals. */
import { LEAST_CASES } from '../commitment/rates.ts';
import type { AuditMark, ElementKey, Process, ProcessElement, Stage, StageKey } from '../rows/types.ts';
import type { Habit } from './habits.ts';

export interface SayDoRow {
  key: ElementKey;
  stage: StageKey;
  /** Its own mark, or that of its stage. */
  mark: AuditMark['colour'] | null;
  habit: Habit;
  /** Passed over in more than half of five deals or more. */
  shows: boolean;
}

export interface SayDo {
  /** Every element that can be marked, in the order of the process. */
  rows: SayDoRow[];
  marked: number;
  shown: number;
  both: number;
}

const NOTHING: Habit = { passed: 0, of: 0, aside: 0 };

function showsHabit({ passed, of }: Habit): boolean {
  return of >= LEAST_CASES && passed * 2 > of;
}

export function sayDoGap(
  process: Pick<Process, 'stages'>,
  marks: readonly AuditMark[],
  habits: Readonly<Record<ElementKey, Habit>>,
): SayDo {
  const colours = new Map(marks.map(({ target, colour }) => [target, colour]));
  const row = (stage: Stage, { key }: ProcessElement): SayDoRow => {
    const habit = habits[key] ?? NOTHING;
    const mark = colours.get(key) ?? colours.get(stage.key) ?? null;
    return { key, stage: stage.key, mark, habit, shows: showsHabit(habit) };
  };
  const rows = process.stages
    .filter((stage) => !stage.retired)
    .flatMap((stage) => stage.elements.filter((one) => !one.retired).map((element) => row(stage, element)));
  return {
    rows,
    marked: rows.filter(({ mark }) => mark !== null).length,
    shown: rows.filter(({ shows }) => shows).length,
    both: rows.filter(({ mark, shows }) => mark !== null && shows).length,
  };
}
