import { startHost } from '../lib/host/start.ts';
import { linkedinSite } from '../lib/sites/linkedin/site.ts';

/** As `defineUnlistedScript` would make it, without its own bytes. */
export default {
  main: (): void => startHost(linkedinSite, window),
};
