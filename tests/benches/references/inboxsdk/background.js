/** Puts the kit's other half into the page's own world when its content script asks for it. */
import '@inboxsdk/core/background.js';
