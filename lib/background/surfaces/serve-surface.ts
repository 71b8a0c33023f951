/** What a surface says, checked and carried out. */
import type { QueryName } from '../../contract/queries.ts';
import type { SurfaceUp } from '../../contract/ports.ts';
import { mayAsk } from '../../messaging/allowed.ts';
import { parseSurfaceUp } from '../../messaging/parse-message.ts';
import type { Party } from '../../messaging/senders.ts';
import { stayAwake } from '../../platform/stay-awake.ts';
import type { Desk } from '../desk.ts';
import { problemOf } from './live-question.ts';
import { showPage } from './show-page.ts';
import { dependsOnPage } from './surfaces.ts';
import type { Surface } from './surfaces.ts';

/** Anything that is not exactly one of our messages, or not this surface's to send, is dropped without an answer. */
export async function serveSurface(desk: Desk, surface: Surface, raw: unknown): Promise<void> {
  const message = parseSurfaceUp(raw);
  if (!message) return;
  if (!mayAsk(surface.party, message)) return refuse(desk, surface, message);
  try {
    await carryOut(desk, surface, message);
  } catch (error) {
    // The book would not open, or what follows a write failed: whoever still waits is told.
    if ('request' in message) sayProblem(desk, surface, message.request, error);
  }
}

async function carryOut(desk: Desk, surface: Surface, message: SurfaceUp): Promise<void> {
  if (message.type === 'subscribe' && message.name === 'summary') {
    const { request } = message;
    desk.library.whileUpgrading((value) => desk.surfaces.send(surface, { type: 'update', request, value }));
  }
  const asks = 'name' in message && message.type !== 'command';
  const ready = asks ? desk.library.prepare(message.name) : desk.library.open();
  // What it ends may still be waiting for its code.
  if (message.type === 'unsubscribe') await surface.prepared;
  else surface.prepared = Promise.allSettled([surface.prepared, ready]);
  await ready;
  switch (message.type) {
    case 'hello':
      surface.party = standingIn(surface.party, message.windowId);
      return showPage(desk, surface);
    case 'subscribe': {
      const { request, name, args } = message;
      return desk.surfaces.subscribe(surface, request, name, args, awaitedReport(desk, surface, name));
    }
    case 'unsubscribe':
      return desk.surfaces.unsubscribe(surface, message.request);
    case 'query': {
      await awaitedReport(desk, surface, message.name);
      const reading = desk.pages.readingOf(surface.followedTab);
      return answer(desk, surface, message.request, () => desk.library.ask(message.name, message.args, reading));
    }
    case 'data':
      return answer(desk, surface, message.request, () => desk.carryOut(surface, message.act));
    case 'insert': {
      const tabId = surface.followedTab;
      return answer(desk, surface, message.request, async () =>
        tabId === null ? false : desk.pages.insert(tabId, message.draft, message.text),
      );
    }
    case 'command': {
      const result = await stayAwake(() => desk.library.run(message.name, message.args, message.commandId));
      desk.surfaces.send(surface, { type: 'done', request: message.request, result });
      return desk.changed();
    }
    case 'keep':
      return answer(desk, surface, message.request, () => desk.library.halfWritten.keep(message.text));
    case 'layout':
      if (surface.followedTab !== null) await desk.sidebar.setOpen(surface.followedTab, message.open, message.width);
      return;
    case 'release-keys':
      if (surface.followedTab !== null) desk.pages.send(surface.followedTab, { type: 'focus', to: 'page' });
      return;
  }
}

/** Of what stands in no tab the browser names no window. */
function standingIn(party: Party, windowId: number | null): Party {
  return party.kind === 'panel' && party.windowId === null ? { ...party, windowId } : party;
}

/**
 * A frame stands in a page, so that there is one to wait for: after the worker has slept both ports come back at once, and
 * an answer without the page would say for a moment that there is none. `null` = nothing to wait for.
 */
function awaitedReport(desk: Desk, { party, followedTab }: Surface, name: QueryName): Promise<void> | null {
  if (party.kind !== 'frame' || followedTab === null || !dependsOnPage(name)) return null;
  return desk.pages.readingOf(followedTab) ? null : desk.pages.firstReport(followedTab);
}

async function answer(desk: Desk, surface: Surface, request: string, work: () => Promise<unknown>): Promise<void> {
  try {
    desk.surfaces.send(surface, { type: 'answer', request, ok: true, value: await work() });
  } catch (error) {
    sayProblem(desk, surface, request, error);
  }
}

function sayProblem(desk: Desk, surface: Surface, request: string, error: unknown): void {
  desk.surfaces.send(surface, { type: 'answer', request, ok: false, problem: problemOf(error) });
}

function refuse(desk: Desk, surface: Surface, message: SurfaceUp): void {
  if (message.type === 'command') {
    const { commandId, request } = message;
    const result = { ok: false as const, commandId, problem: 'not-allowed' as const, values: {} };
    desk.surfaces.send(surface, { type: 'done', request, result });
  } else if ('request' in message) {
    desk.surfaces.send(surface, { type: 'answer', request: message.request, ok: false, problem: 'not-allowed' });
  }
}
