/** How much there is, the settings and the processes. */
import type { BookSummary } from '../contract/views.ts';
import { readCounts } from '../store/counts.ts';
import { defaultSettings } from '../store/defaults.ts';
import { bare } from '../store/rows.ts';
import type { Answer } from './env.ts';

export const answerSummary: Answer<object, BookSummary> = async (book, env) => {
  const [counts, settings, processes] = await Promise.all([
    readCounts(book, ['deals', 'deals.open', 'contacts', 'accounts', 'commitments', 'sample']),
    book.settings.get('settings'),
    // A handful of rows: processes are written by hand.
    book.processes.toArray(),
  ]);
  const [deals = 0, openDeals = 0, contacts = 0, accounts = 0, commitments = 0, sample = 0] = counts;
  return {
    deals,
    openDeals,
    contacts,
    accounts,
    commitments,
    sample: sample > 0,
    settings: settings ? bare(settings) : defaultSettings(),
    processes: processes.map(({ id, name, language, stages }) => ({
      id,
      name,
      language,
      stages: stages.map((stage) => ({ key: stage.key, name: stage.name })),
    })),
    store: env.health,
  };
};
