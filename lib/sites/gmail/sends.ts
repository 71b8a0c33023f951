/**
 * When a draft is about to be sent. Gmail stops keys inside a draft on their way up, so everything is heard on the way
 * down, before Gmail hears it; other extensions' untrusted clicks count too. What becomes of it is seen by the readers.
 */
import type { SeenPress } from '../../page/sending/press.ts';
import type { Site } from '../site.ts';
import { environmentOf } from '../visible.ts';
import { findDrafts } from './drafts.ts';
import { seePage } from './see-page.ts';

/** The words of its tooltip are translated; the keys in it are not. `.Uo` = Send & archive. */
const SEND = ':is(.dC>,.gU.Up )[role=button]:not([aria-haspopup=true]),.aoO,.Uo,[role=button][data-tooltip*="Enter)"]';
const LATER = '[selector=scheduledSend]';

export const watchSends: Site['watchSends'] = (document, onPress, signal) => {
  const tell = (act: SeenPress['act'], target: Element): void => {
    const environment = environmentOf(document);
    const drafts = findDrafts(environment);
    // The menu may stand outside the box that it was opened from.
    const at = drafts.findIndex(
      ({ box, body }) => box.contains(target) || body.closest('[role=dialog]')?.contains(target),
    );
    const only = act === 'later' && drafts.length === 1 ? 0 : at;
    if (act === 'undo' || only >= 0) onPress({ act, at: Math.max(only, 0), seen: seePage(environment) });
  };
  const press = (target: Element): void => {
    if (target.closest(LATER)) tell('later', target);
    else if (target.closest('#link_undo')) tell('undo', target);
    else if (target.closest(SEND)) tell('send', target);
  };
  const hear = (event: Event): void => {
    const { key } = event as KeyboardEvent;
    // Of a letter no more is asked: the page is still to draw it.
    if (key && key !== 'Enter' && key !== ' ') return;
    const { target, ctrlKey, metaKey, isComposing, repeat } = event as KeyboardEvent;
    if (!(target instanceof Element) || isComposing || repeat) return;
    if (key === 'Enter' && (ctrlKey || metaKey)) tell('send', target);
    else press(target);
  };
  for (const type of ['click', 'keydown']) document.addEventListener(type, hear, { capture: true, signal });
};
