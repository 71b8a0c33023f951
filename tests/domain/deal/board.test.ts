import { describe, expect, it } from 'vitest';
import { boardColumns, stageInColumn } from '../../../lib/domain/deal/board.ts';
import type { Stage } from '../../../lib/domain/rows/types.ts';

function stages(...keys: string[]): Stage[] {
  return keys.map((key) => ({
    key,
    name: key.toUpperCase(),
    objective: '',
    clientValue: '',
    elements: [],
    skills: [],
    exit: [],
    commonReasons: [],
  }));
}

const own = { stages: stages('a', 'b', 'c', 'd', 'e', 'f', 'g') };
const keysOf = (columns: { key: string; stages: string[] }[]) => columns.map(({ stages: keys }) => keys.join('+'));

describe('the columns of the board', () => {
  it('are the stages of the rep’s own process', () => {
    expect(boardColumns(own, []).map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G']);
  });

  it('hold stages of other processes at their share of the way', () => {
    const four = { stages: stages('w', 'x', 'y', 'z') };
    expect(keysOf(boardColumns(own, [four]))).toEqual(['a+w', 'b', 'c+x', 'd', 'e+y', 'f', 'g+z']);
  });

  it('take a stage of the same key for the same stage, wherever it stands', () => {
    const other = { stages: stages('g', 'x') };
    expect(keysOf(boardColumns(own, [other]))).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g+x']);
  });

  it('leave out retired stages, and keep their deals in sight', () => {
    const [first, second, ...rest] = own.stages;
    const retired = { stages: [first, { ...second, retired: true }, ...rest] as Stage[] };
    expect(keysOf(boardColumns(retired, []))).toEqual(['a', 'c+b', 'd', 'e', 'f', 'g']);
  });

  it('place a single stage at the start', () => {
    expect(keysOf(boardColumns({ stages: stages('a', 'b') }, [{ stages: stages('x') }]))).toEqual(['a+x', 'b']);
  });
});

describe('a card moved into a column', () => {
  const [first, , third] = boardColumns(own, [{ stages: stages('w', 'x', 'y', 'z') }]);

  it('goes to the stage of its own process there', () => {
    expect(third && stageInColumn(third, stages('w', 'x', 'y', 'z'))).toBe('x');
    expect(first && stageInColumn(first, own.stages)).toBe('a');
  });

  it('has nowhere to go where its process has no stage', () => {
    expect(third && stageInColumn(third, stages('p', 'q'))).toBeNull();
  });
});
