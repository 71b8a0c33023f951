/** The surfaces that are connected now: sidebar frames, side panels, dashboards, each with its live questions. */
import { liveQuery } from 'dexie';
import type { SurfaceDown } from '../contract/ports.ts';
import type { QueryName } from '../contract/queries.ts';
import type { Party } from '../messaging/senders.ts';
import type { PageChange } from '../page/change.ts';
import type { Runtime } from '../platform/browser.ts';

/** Their answer depends on what is being written, */
const DRAFT_DEPENDENT: ReadonlySet<QueryName> = new Set(['lens', 'commitment-draft']);
/** and theirs on the page, so a new reading asks them again. */
const PAGE_DEPENDENT: ReadonlySet<QueryName> = new Set([
  ...DRAFT_DEPENDENT,
  'sidebar',
  'deal-offer',
  'answers',
  'sent',
]);

interface LiveQuestion {
  name: QueryName;
  args: unknown;
  stop(): void;
}

export interface Surface {
  party: Party;
  port: Runtime.Port;
  /** The panel follows the active tab of its window. */
  followedTab: number | null;
  questions: Map<string, LiveQuestion>;
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
    const surface: Surface = { party, port, followedTab, questions: new Map() };
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
      this.#close(surface);
    }
  }

  /** Not asked before `ready`, unless the page reports first. */
  async subscribeWhen(
    surface: Surface,
    request: string,
    name: QueryName,
    args: unknown,
    ready: Promise<unknown>,
  ): Promise<void> {
    surface.questions.get(request)?.stop();
    const question: LiveQuestion = { name, args, stop: () => {} };
    surface.questions.set(request, question);
    await ready;
    if (surface.questions.get(request) === question) this.subscribe(surface, request, name, args);
  }

  /** `onAnswer` hears of every answer, and of a problem. */
  subscribe(surface: Surface, request: string, name: QueryName, args: unknown, onAnswer = () => {}): void {
    surface.questions.get(request)?.stop();
    const subscription = liveQuery(() => this.#answer(surface, name, args)).subscribe({
      next: (value) => {
        this.send(surface, { type: 'update', request, value });
        onAnswer();
      },
      error: (error: unknown) => {
        this.send(surface, { type: 'answer', request, ok: false, problem: problemOf(error) });
        onAnswer();
      },
    });
    surface.questions.set(request, { name, args, stop: () => subscription.unsubscribe() });
  }

  unsubscribe(surface: Surface, request: string): void {
    surface.questions.get(request)?.stop();
    surface.questions.delete(request);
  }

  /** The page of this surface has changed: ask again what depends on it, and the deal itself before what stands below it. */
  refreshPage(surface: Surface, change: PageChange = 'page'): void {
    if (change === 'nothing') return;
    const touched = change === 'draft' ? DRAFT_DEPENDENT : PAGE_DEPENDENT;
    const asked = [...surface.questions].filter(([, { name }]) => touched.has(name));
    const first = asked.find(([, { name }]) => name === 'sidebar');
    const waiting = asked.filter((one) => one !== first);
    const askRest = (): void => {
      for (const [request, question] of waiting.splice(0)) {
        // Unsubscribed, or asked anew since.
        if (surface.questions.get(request) !== question) continue;
        this.subscribe(surface, request, question.name, question.args);
      }
    };
    if (!first) return askRest();
    const [request, { name, args }] = first;
    this.subscribe(surface, request, name, args, askRest);
  }

  /** Everything again: the book was replaced, or the rep's settings changed what is read. */
  refreshAll(): void {
    for (const surface of this.#surfaces) {
      for (const [request, question] of surface.questions) {
        this.subscribe(surface, request, question.name, question.args);
      }
    }
  }

  #close(surface: Surface): void {
    for (const question of surface.questions.values()) question.stop();
    surface.questions.clear();
    this.#surfaces.delete(surface);
  }
}

/** Names only: an error's text can hold what stood in a row. */
export function problemOf(error: unknown): string {
  return error instanceof Error ? error.name : 'Error';
}
