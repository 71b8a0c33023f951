import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startHost } from '../lib/host/start.ts';
import { gmailSite } from '../lib/sites/gmail/site.ts';

export default defineUnlistedScript(() => {
  startHost(gmailSite, window, { restoresFocus: true });
});
