/**
 * When a message or an invitation is about to be sent: heard on the way down, through open shadow roots, and held up by
 * nothing. Whether Enter sends is a setting of the page; what did not leave is found out by what is seen afterwards.
 */
import type { Site } from '../site.ts';
import { environmentOf, hasBoxes } from '../visible.ts';
import { all } from './dom.ts';
import { findPanes, notePress } from './find-panes.ts';
import { FRAME } from './roots.ts';
import { seePage } from './see-page.ts';
import { sendButtonIn } from './see-panes.ts';

export const watchSends: Site['watchSends'] = (document, onPress, signal) => {
  const hear = (event: Event): void => {
    const { key, shiftKey, isComposing, repeat } = event as KeyboardEvent;
    if (key && (key !== 'Enter' || shiftKey || isComposing || repeat)) return;
    const target = event.composedPath()[0] as Element;
    const panes = findPanes(document, hasBoxes);
    const at = panes.findIndex(({ container }) => container.contains(target));
    const pane = panes[at];
    const isSend = pane && (key || sendButtonIn(pane.container)?.contains(target));
    if (isSend) onPress({ act: key ? 'enter' : 'send', at, seen: seePage(environmentOf(document)) });
    // It asked whether to, and was told no.
    else if (!pane || pane.place === 'withdrawal') notePress(target);
  };
  /** What is pressed in a frame is heard in it alone. Listening twice is listening once. */
  const listen = (): void => {
    const frames = all(document, FRAME).flatMap((frame) => (frame as HTMLIFrameElement).contentDocument ?? []);
    for (const root of [document, ...frames]) {
      for (const type of ['click', 'keydown']) root.addEventListener(type, hear, { capture: true, signal });
    }
  };
  document.addEventListener('load', listen, { capture: true, signal });
  listen();
};
