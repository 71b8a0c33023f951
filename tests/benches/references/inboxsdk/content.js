/**
 * What every beginner writes with the kit that most Gmail extensions are made with: a button in each compose box that puts
 * a greeting into it. It does nothing else, shows nothing beside the mail and keeps nothing.
 */
import * as InboxSDK from '@inboxsdk/core';

const APP_ID = 'sdk_red-pen-bench_0000000000';
/** Read by the bench: `loaded` once the kit has understood the page. */
globalThis.kit = 'loading';

InboxSDK.load(2, APP_ID).then(
  (sdk) => {
    globalThis.kit = 'loaded';
    sdk.Compose.registerComposeViewHandler((composeView) => {
      composeView.addButton({
        title: 'Say hello',
        iconUrl: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
        onClick: (event) => event.composeView.insertTextIntoBodyAtCursor('Hello'),
      });
    });
  },
  (error) => (globalThis.kit = String(error)),
);
