/** How much there is, the settings and the processes. */
import type { BookSummary, ProcessSummary } from '../contract/views.ts';
import { firstStage } from '../domain/process/find.ts';
import type { Process, Settings } from '../domain/rows/types.ts';
import { registrableDomain } from '../matching/domains/address.ts';
import { isFreeMail } from '../matching/domains/free-mail.ts';
import { defaultSettings } from '../store/opening/defaults.ts';
import { bare } from '../store/rows/rows.ts';
import { readCounts } from '../store/writing/counts.ts';
import type { Book } from '../store/book.ts';
import type { AskedEnv } from './env.ts';
import { all } from './read/reading.ts';
import type { Reading } from './read/reading.ts';

export const answerSummary = (book: Book, env: Pick<AskedEnv, 'health'>): Reading<BookSummary> =>
  all([
    readCounts(book, ['deals', 'deals.open', 'contacts', 'accounts', 'commitments', 'sample', 'sample.own']),
    book.settings.get('settings'),
    // A handful of rows: processes are written by hand.
    book.processes.toArray(),
  ]).then(([counts, settings, processes]) => {
    const [deals = 0, openDeals = 0, contacts = 0, accounts = 0, commitments = 0, sample = 0, sampleOwn = 0] = counts;
    return {
      deals,
      openDeals,
      contacts,
      accounts,
      commitments,
      sample: sample > 0,
      sampleOwn,
      settings: settings ? bare(settings) : defaultSettings(),
      processes: processes.map(processSummary),
      ...suggestDomains(settings),
      store: env.health,
    };
  });

function processSummary(process: Process): ProcessSummary {
  const { id, name, language, stages } = process;
  return {
    id,
    name,
    language,
    stages: stages.map((stage) => ({ key: stage.key, name: stage.name, ...(stage.retired ? { retired: true } : {}) })),
    begins: firstStage(process)?.key ?? null,
  };
}

/** For the question in the welcome, prefilled from the mailboxes that were on screen. */
function suggestDomains(settings: Pick<Settings, 'ownDomains' | 'ownAddresses'> | undefined) {
  if (!settings || settings.ownDomains.length > 0) return {};
  const domains = settings.ownAddresses.flatMap((address) => registrableDomain(address) ?? []);
  const suggestedDomains = [...new Set(domains)].filter((domain) => !isFreeMail(domain));
  return suggestedDomains.length > 0 ? { suggestedDomains } : {};
}
