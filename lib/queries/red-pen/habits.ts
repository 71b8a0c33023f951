/** What the deals show: how often each element was passed over. */
import type { HabitsView } from '../../contract/views.ts';
import { habitsOf } from '../../domain/audit/habits.ts';
import { readCounts } from '../../store/writing/counts.ts';
import type { Answer } from '../env.ts';
import { MOST_RECENT, readRecentDeals } from '../read/deals/recent-deals.ts';
import { all } from '../read/reading.ts';

export const answerHabits: Answer<object, HabitsView> = (book) =>
  all([readRecentDeals(book), readCounts(book, ['deals'])]).then(([records, [total = 0]]) => ({
    habits: habitsOf(records),
    deals: records.length,
    newest: total > MOST_RECENT,
  }));
