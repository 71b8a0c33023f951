/** The kit's half in the page's own world: it looks at the page's requests and state. */
import '@inboxsdk/core/pageWorld.js';
