/** How much there is, the settings and the processes. */
import type { BookSummary } from '../contract/views.ts';
import { defaultSettings } from '../store/defaults.ts';
import { bare } from '../store/rows.ts';
import type { Answer } from './env.ts';
import { all } from './read/reading.ts';
import { readTotals } from './read/totals.ts';

export const answerSummary: Answer<object, BookSummary> = (book, env) =>
  all([
    readTotals(book, ['deals', 'deals.open', 'contacts', 'accounts', 'commitments', 'sample']),
    book.settings.get('settings'),
    // A handful of rows: processes are written by hand.
    book.processes.toArray(),
  ]).then(([counts, settings, processes]) => {
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
  });
