import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { HOST_WORDS } from '../lib/host/words.ts';
import { startHost } from '../lib/host/start.ts';
import { linkedinSite } from '../lib/sites/linkedin/site.ts';

export default defineUnlistedScript(() => {
  startHost(linkedinSite, window, { ...HOST_WORDS, restoresFocus: false });
});
