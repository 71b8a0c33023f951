/** Gmail behind the one interface of all sites. */
import type { GmailSeen } from '../../page/gmail/seen.ts';
import { isBare } from '../../page/gmail/urls.ts';
import type { Site } from '../site.ts';
import { insertIntoDraft } from './insert.ts';
import { observeGmail } from './observe.ts';
import { gmailRoom } from './room.ts';
import { seePage } from './see-page.ts';
import { readSelection } from './selection.ts';
import { watchSends } from './sends.ts';

export const gmailSite: Site<GmailSeen> = {
  mountsOn: (url) => !isBare(url),
  read: seePage,
  observe: observeGmail,
  watchSends,
  room: gmailRoom,
  selection: readSelection,
  insert: insertIntoDraft,
};
