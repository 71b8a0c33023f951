import { startHost } from '../lib/host/start.ts';
import { gmailSite } from '../lib/sites/gmail/site.ts';

/** As `defineUnlistedScript` would make it, without its own bytes. */
export default {
  main: (): void => startHost(gmailSite, window),
};
