import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { HOST_WORDS } from '../lib/host/words.ts';
import { startHost } from '../lib/host/start.ts';
import { gmailSite } from '../lib/sites/gmail/site.ts';

export default defineUnlistedScript(() => {
  startHost(gmailSite, window, { ...HOST_WORDS, restoresFocus: true });
});
