/** Gmail behind the one interface of all sites. */
import type { Site } from '../site.ts';
import { insertIntoDraft } from './insert.ts';
import { observeGmail } from './observe.ts';
import { readGmail } from './read.ts';
import { gmailRoom } from './room.ts';
import { readSelection } from './selection.ts';
import { pageOf } from './urls.ts';

export const gmailSite: Site = {
  id: 'gmail',
  mountsOn: (url) => pageOf(url) !== 'none',
  read: readGmail,
  observe: observeGmail,
  room: gmailRoom,
  selection: readSelection,
  insert: insertIntoDraft,
};
