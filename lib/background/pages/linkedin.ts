/** LinkedIn as the rep wants it: in the page, in the browser's side panel, or off. */
import { reconcileLinkedInScript } from '../../platform/linkedin-script.ts';
import { openPanelByToolbarButton } from '../../platform/windows/side-panel.ts';
import { coalesce } from '../coalesce.ts';
import { readSettings, sendLayout } from './layout.ts';
import type { Library } from '../library.ts';
import type { Pages } from './pages.ts';

export interface LinkedInSwitch {
  /** Makes scripts, panel and open pages agree with the settings; cheap when nothing has changed. */
  reconcile(): Promise<void>;
  /** The browser's grant may have changed: look again next time. */
  forget(): void;
}

export function createLinkedInSwitch(library: Library, pages: Pages): LinkedInSwitch {
  let known = '';
  return {
    forget: () => {
      known = '';
    },
    reconcile: coalesce(async () => {
      const settings = await readSettings(library);
      const { linkedin } = settings;
      if (linkedin === known) return;
      known = linkedin;
      const active = await reconcileLinkedInScript(linkedin !== 'off');
      await openPanelByToolbarButton(linkedin === 'panel');
      for (const page of pages.all().filter(({ site }) => site === 'linkedin')) {
        if (active) sendLayout(settings, pages, page);
        else pages.send(page.tabId, { type: 'leave' });
      }
    }),
  };
}
