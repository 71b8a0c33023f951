import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startHost } from '../lib/host/start.ts';
import { linkedinSite } from '../lib/sites/linkedin/site.ts';

export default defineUnlistedScript(() => {
  startHost(linkedinSite, window, { restoresFocus: false });
});
