/** LinkedIn behind the common interface: looks, makes room, and never acts on the page. There is no `insert` on purpose. */
import type { LinkedInSeen } from '../../page/linkedin/seen.ts';
import type { Site } from '../site.ts';
import { observeLinkedIn } from './observe.ts';
import { createRoom } from './room.ts';
import { seePage } from './see-page.ts';
import { readSelection } from './selection.ts';
import { watchSends } from './sends.ts';

export const linkedinSite: Site<LinkedInSeen> = {
  /** The frame that the site prepares dialogs in is no page. */
  mountsOn: (url) => !url.pathname.startsWith('/preload'),
  read: seePage,
  observe: observeLinkedIn,
  watchSends,
  room: createRoom,
  selection: readSelection,
};
