import type { BookSummary } from '../../../lib/contract/views.ts';
import type { Settings } from '../../../lib/domain/rows/types.ts';

const STAGES = ['Target', 'Qualify', 'Discover', 'Diagnose', 'Present', 'Negotiate', 'Close & start'].map((name) => ({
  key: name.split(' ')[0]?.toLowerCase() ?? '',
  name,
}));

export function summary(settings: Partial<Settings> = {}, change: Partial<BookSummary> = {}): BookSummary {
  return {
    deals: 12,
    openDeals: 9,
    contacts: 31,
    accounts: 10,
    commitments: 74,
    sample: false,
    sampleOwn: 0,
    settings: {
      id: 'settings',
      onboarded: true,
      language: 'en',
      ownDomains: ['ourside.example'],
      ownAddresses: ['sam@ourside.example'],
      linkedin: 'page',
      linkedinConsentAt: null,
      sidebarOpen: true,
      sidebarWidth: 344,
      theme: 'auto',
      currency: 'EUR',
      folds: {},
      processId: 'standard@1',
      ...settings,
    },
    processes: [{ id: 'standard@1', name: 'Seven stages', language: 'en', stages: STAGES, begins: 'target' }],
    store: { state: 'fine' },
    ...change,
  };
}
