/** What the deals show: how often each element was passed over. */
import type { HabitsView } from '../../contract/views.ts';
import { habitsOf } from '../../domain/audit/habits.ts';
import { DEAL_TABLES } from '../../store/remembered/memory.ts';
import type { Answer } from '../env.ts';
import { readBothSides } from '../read/deals/newest-deals.ts';
import { remember } from '../read/remember.ts';

export const answerHabits: Answer<object, HabitsView> = (book) =>
  remember(book, 'habits', [...DEAL_TABLES, 'deals', 'processes'], () =>
    readBothSides(book).then(({ deals, more }) => ({ habits: habitsOf(deals), deals: deals.length, newest: more })),
  );
