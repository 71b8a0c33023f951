/** The dashboard on a real book in this page's own IndexedDB: `?book=small&health=lost#/deals`. */
import { isSealed, openSealed, sealFile } from '../../../lib/platform/sealing/sealed-file.ts';
import { render } from 'preact';
import { Dashboard } from '../../../components/dashboard/Dashboard.tsx';
import { PlatformContext } from '../../../components/dashboard/shell/platform.ts';
import { AccessContext } from '../../../components/hooks/surface/access.ts';
import type { SiteAccess } from '../../../components/hooks/surface/access.ts';
import { SurfaceProvider } from '../../../components/hooks/surface/SurfaceProvider.tsx';
import '../../../components/ui/tokens.css';
import '../../../components/ui/base.css';
import { dashboardWords } from '../../../lib/locales/dashboard-words.ts';
import { spokenLanguage } from '../../../lib/domain/rows/languages.ts';
import { openBookClient } from './book-client.ts';
import { draftElsewhere, proposeSome } from './propose-some.ts';
import { enterTwice } from './enter-twice.ts';
import { judgeSome } from './judge-some.ts';
import type { SceneBook } from './scene-book.ts';

const query = new URLSearchParams(location.search);
const client = await openBookClient({
  book: (query.get('book') ?? 'empty') as SceneBook,
  language: spokenLanguage(query.get('language') ?? 'en'),
  health: query.get('health') ?? 'fine',
  backups: query.get('backups') ?? 'off',
  other: query.get('other') !== null,
  waits: (query.get('waits') ?? '').split(','),
});
if (query.get('judged')) await judgeSome(client);
if (query.get('twice')) await enterTwice(client);
if (query.get('proposed')) await proposeSome(client);
if (query.get('drafts')) document.addEventListener('elsewhere', () => void draftElsewhere(client));
let granted = false;
let notifying = false;
const platform = {
  requestLinkedIn: () => Promise.resolve((granted = query.get('grant') !== 'no')),
  hasLinkedIn: () => Promise.resolve(granted),
  dropLinkedIn: () => Promise.resolve(!(granted = false)),
  requestNotifications: () => Promise.resolve((notifying = query.get('grant') !== 'no')),
  hasNotifications: () => Promise.resolve(notifying),
  dropNotifications: () => Promise.resolve(!(notifying = false)),
  clearNotifications: () => Promise.resolve(),
  // Where a scene finds what was saved, to choose it again.
  saveFile: (_name: string, file: Blob) => void file.text().then((text) => (document.body.dataset['saved'] = text)),
  sealFile,
  isSealed,
  openSealed,
  backups: {
    allowDownloads: () => Promise.resolve(query.get('grant') !== 'no'),
    dropDownloads: () => Promise.resolve(true),
    canPickFolder: () => true,
    pickFolder: () => Promise.resolve('Backups'),
    folder: () => Promise.resolve({ name: 'Backups', open: query.get('grant') !== 'no' }),
    allowFolder: () => Promise.resolve(true),
    keepKey: () => Promise.resolve(),
    keepCopiesKey: () => Promise.resolve(),
  },
  openShortcutSettings: () => {},
};

const taken = query.get('taken')?.split(',') ?? [];
const access: SiteAccess = {
  has: (site) => Promise.resolve(!taken.includes(site)),
  request: () => Promise.resolve(true),
  watch: () => () => {},
};

const app = document.getElementById('app');
if (app) {
  render(
    <SurfaceProvider client={client} name="dashboard" words={dashboardWords}>
      <PlatformContext.Provider value={platform}>
        <AccessContext.Provider value={access}>
          <Dashboard />
        </AccessContext.Provider>
      </PlatformContext.Provider>
    </SurfaceProvider>,
    app,
  );
}
