/**
 * One key, one act, as Gmail has it. Keys meant for a field are left alone; what a field is, is judged by the event's
 * target, so keys that leak out of somebody's shadow root do act.
 */
import type { App } from './app.ts';

export interface KeyTargets {
  /** The conversation that the keys are for: the open one, or the marked row. */
  threadId(): string | null;
  move(step: 1 | -1): void;
  open(): void;
  leave(): void;
  acts(threadId: string): { archive(): void; remove(): void; star(): void; unread(): void };
}

const WAIT_FOR_SECOND_MS = 1000;
const PLACES: Record<string, string> = { i: 'inbox', s: 'starred', t: 'sent', d: 'drafts', a: 'all' };

export function listenForShortcuts(app: App, targets: KeyTargets): void {
  let goUntil = 0;
  const onThread = (act: (id: string) => void) => () => {
    const id = targets.threadId();
    if (id) act(id);
  };
  const acts: Record<string, () => void> = {
    c: () => app.compose.compose(),
    '/': () => document.querySelector<HTMLInputElement>('input[name=q]')?.focus(),
    e: onThread((id) => targets.acts(id).archive()),
    '#': onThread((id) => targets.acts(id).remove()),
    s: onThread((id) => targets.acts(id).star()),
    U: onThread((id) => targets.acts(id).unread()),
    r: onThread((id) => app.compose.reply(id, 'reply')),
    a: onThread((id) => app.compose.reply(id, 'reply-all')),
    f: onThread((id) => app.compose.reply(id, 'forward')),
    j: () => targets.move(1),
    k: () => targets.move(-1),
    o: () => targets.open(),
    Enter: () => targets.open(),
    u: () => targets.leave(),
    z: () => void app.toast.undo(),
    g: () => (goUntil = Date.now() + WAIT_FOR_SECOND_MS),
  };
  document.addEventListener('keydown', (event) => {
    if (isField(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && isPressable(event.target)) return;
    const place = Date.now() < goUntil ? PLACES[event.key] : undefined;
    const act = place ? () => app.go({ list: place, page: 1, thread: null }) : acts[event.key];
    if (!act) return;
    if (place) goUntil = 0;
    app.log.shortcuts.push(event.key);
    event.preventDefault();
    act();
  });
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

/** Enter on a button presses it, and opens nothing besides. */
function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, [role=button], [role=link], [idlink]') !== null;
}
