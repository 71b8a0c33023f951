/** The heads of the board: the stages of the rep's process, how many open deals stand in each, and what they are worth. */
import type { BoardColumnView } from '../../contract/views/board.ts';
import { boardColumns } from '../../domain/deal/board.ts';
import type { BoardColumn } from '../../domain/deal/board.ts';
import type { Process } from '../../domain/rows/types.ts';
import { WORTH } from '../../store/writing/counts.ts';
import type { CountRow } from '../../store/rows/side-rows.ts';
import { defaultSettings } from '../../store/opening/defaults.ts';
import type { Answer } from '../env.ts';
import { standInProcess } from '../read/deals/deal-facts.ts';
import { all } from '../read/reading.ts';

export const answerBoard: Answer<Record<string, never>, BoardColumnView[]> = (book) =>
  all([
    book.settings.get('settings'),
    book.processes.toArray(),
    book.counts.where('key').startsWith('deals.open.').toArray(),
    book.counts.where('key').startsWith(WORTH).toArray(),
  ]).then(([settings, processes, counts, worth]) => {
    const { processId: id, currency } = settings ?? defaultSettings();
    const own: Process = processes.find((process) => process.id === id) ?? standInProcess();
    const others = processes.filter((process) => process.id !== own.id);
    return boardColumns(own, others).map((column) => ({
      ...column,
      count: countOf(column, counts),
      sums: sumsOf(column, worth, currency),
    }));
  });

function countOf({ stages }: BoardColumn, counts: readonly CountRow[]): number {
  const keys = new Set(stages.map((stage) => `deals.open.${stage}`));
  return counts.filter(({ key }) => keys.has(key)).reduce((sum, { n }) => sum + n, 0);
}

/**
 * A currency has three letters, and a stage's key may have dots in it. The rep's own comes first: how large the numbers are
 * says little across currencies, and any sum in yen would hide it.
 */
function sumsOf({ stages }: BoardColumn, worth: readonly CountRow[], own: string): BoardColumnView['sums'] {
  const keys = new Set(stages.map((stage) => `${WORTH}${stage}.`));
  const sums = new Map<string, number>();
  for (const { key, n } of worth) {
    const [stage, currency] = [key.slice(0, -3), key.slice(-3)];
    if (keys.has(stage)) sums.set(currency, (sums.get(currency) ?? 0) + n);
  }
  return [...sums]
    .map(([currency, hundredths]) => ({ currency, value: hundredths / 100 }))
    .toSorted((a, b) => Number(b.currency === own) - Number(a.currency === own) || b.value - a.value);
}
