/** The surfaces that are connected now: sidebar frames, side panels, dashboards, each with its live questions. */
import type { SurfaceDown } from '../../contract/ports.ts';
import type { QueryName } from '../../contract/queries.ts';
import type { Party } from '../../messaging/senders.ts';
import type { PageChange } from '../../page/change.ts';
import type { Runtime } from '../../platform/browser.ts';
import { LiveQuestion } from './live-question.ts';
import type { Outcome } from './live-question.ts';

/** Their answer depends on what is being written, */
const DRAFT_DEPENDENT: ReadonlySet<QueryName> = new Set(['lens', 'commitment-draft']);
/** and theirs on the page, so a new reading asks them again. */
const PAGE_DEPENDENT: ReadonlySet<QueryName> = new Set([
  ...DRAFT_DEPENDENT,
  'sidebar',
  'deal-offer',
  'snippets',
  'answers',
  'sent',
]);

/** So long the frame has for itself to draw the deal, before the worker reads on. */
const DRAWN_MS = 16;

export interface Surface {
  party: Party;
  port: Runtime.Port;
  /** The panel follows the active tab of its window. */
  followedTab: number | null;
  questions: Map<string, LiveQuestion>;
  /** To be asked again once it is known which deal the page belongs to. */
  waiting: Set<LiveQuestion>;
  /** Settles when what it has sent so far has its code and its book. */
  prepared: Promise<unknown>;
}

export function dependsOnPage(name: QueryName): boolean {
  return PAGE_DEPENDENT.has(name);
}

export type Answerer = (surface: Surface, name: QueryName, args: unknown) => Promise<unknown>;

export class Surfaces {
  readonly #surfaces = new Set<Surface>();
  readonly #answer: Answerer;

  constructor(answer: Answerer) {
    this.#answer = answer;
  }

  open(port: Runtime.Port, party: Party): Surface {
    const followedTab = party.kind === 'frame' ? party.tabId : null;
    const surface: Surface = {
      party,
      port,
      followedTab,
      questions: new Map(),
      waiting: new Set(),
      prepared: Promise.resolve(),
    };
    this.#surfaces.add(surface);
    port.onDisconnect.addListener(() => this.#close(surface));
    return surface;
  }

  /** Surfaces that show the page of this tab. */
  of(tabId: number): Surface[] {
    return [...this.#surfaces].filter((surface) => surface.followedTab === tabId);
  }

  all(): Surface[] {
    return [...this.#surfaces];
  }

  send(surface: Surface, message: SurfaceDown): void {
    try {
      surface.port.postMessage(message);
    } catch {
      // Its port went in this moment.
      this.#close(surface);
    }
  }

  /** @param ready the question waits for it, unless the page reports first; `null` = it need not */
  subscribe(
    surface: Surface,
    request: string,
    name: QueryName,
    args: unknown,
    ready: Promise<unknown> | null = null,
  ): void {
    surface.questions.get(request)?.end();
    const read = (): Promise<unknown> => this.#answer(surface, name, args);
    const question = new LiveQuestion(name, read, (outcome, more) => {
      this.send(surface, messageOf(request, outcome));
      if (name === 'sidebar' && !more) setTimeout(askWaiting, DRAWN_MS, surface);
    });
    surface.questions.set(request, question);
    if (ready) void question.askWhen(ready);
    else question.ask();
  }

  unsubscribe(surface: Surface, request: string): void {
    const question = surface.questions.get(request);
    question?.end();
    surface.questions.delete(request);
    if (question?.name === 'sidebar') askWaiting(surface);
  }

  /** The page of this surface has changed: ask again what depends on it, and the deal itself before what stands below it. */
  refreshPage(surface: Surface, change: PageChange = 'place'): void {
    if (change === 'nothing') return;
    const touched = change === 'draft' ? DRAFT_DEPENDENT : PAGE_DEPENDENT;
    const asked = [...surface.questions.values()].filter(({ name }) => touched.has(name));
    const deal = asked.find(({ name }) => name === 'sidebar');
    const finish = change !== 'place';
    for (const question of asked) {
      if (deal && question !== deal) surface.waiting.add(question);
      else question.ask(finish);
    }
  }

  /** Everything again: the book was replaced, or the rep's settings changed what is read. */
  refreshAll(): void {
    for (const surface of this.#surfaces) {
      for (const question of surface.questions.values()) question.ask();
    }
  }

  #close(surface: Surface): void {
    for (const question of surface.questions.values()) question.end();
    surface.questions.clear();
    this.#surfaces.delete(surface);
  }
}

function askWaiting({ waiting }: Surface): void {
  const questions = [...waiting];
  waiting.clear();
  for (const question of questions) question.ask();
}

function messageOf(request: string, outcome: Outcome): SurfaceDown {
  return outcome.ok
    ? { type: 'update', request, value: outcome.value }
    : { type: 'answer', request, ok: false, problem: outcome.problem };
}
