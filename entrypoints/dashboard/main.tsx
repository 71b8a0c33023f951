import { render } from 'preact';
import { Dashboard } from '../../components/dashboard/Dashboard.tsx';
import { saveFile } from '../../components/dashboard/data/saving/save-file.ts';
import { PlatformContext } from '../../components/dashboard/shell/platform.ts';
import { AccessContext } from '../../components/hooks/surface/access.ts';
import { SurfaceProvider } from '../../components/hooks/surface/SurfaceProvider.tsx';
import { dashboardWords } from '../../lib/locales/dashboard-words.ts';
import { connectDashboard } from '../../lib/messaging/connect-dashboard.ts';
import { backupDesk } from '../../lib/platform/backups/desk.ts';
import { notificationDesk } from '../../lib/platform/notifications.ts';
import { dropLinkedIn, hasLinkedIn, requestLinkedIn, siteAccess } from '../../lib/platform/permissions.ts';
import { isSealed, openSealed, sealFile } from '../../lib/platform/sealing/sealed-file.ts';
import { openShortcutSettings } from '../../lib/platform/shortcut-settings.ts';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';

const platform = {
  requestLinkedIn,
  hasLinkedIn,
  dropLinkedIn,
  ...notificationDesk,
  saveFile,
  sealFile,
  isSealed,
  openSealed,
  backups: backupDesk,
  openShortcutSettings: () => void openShortcutSettings(),
};

const app = document.getElementById('app');
if (app) {
  render(
    <SurfaceProvider client={connectDashboard()} name="dashboard" words={dashboardWords}>
      <PlatformContext.Provider value={platform}>
        <AccessContext.Provider value={siteAccess}>
          <Dashboard />
        </AccessContext.Provider>
      </PlatformContext.Provider>
    </SurfaceProvider>,
    app,
  );
}
