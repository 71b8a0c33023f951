/** The pages that are open now, one port a tab. Gone with the worker; a page is asked to report again when needed. */
import type { PageDown, PageUp, Tone } from '../../contract/ports.ts';
import { REPORT } from '../../contract/ports.ts';
import { changeOf, keepFocus } from '../../page/change.ts';
import type { PageChange } from '../../page/change.ts';
import type { PageReading, PageSelection } from '../../page/context.ts';
import type { SiteId } from '../../page/sites.ts';
import { browser } from '../../platform/browser.ts';
import type { Runtime } from '../../platform/browser.ts';
import { evidenceOf } from '../../page/sending/evidence.ts';
import type { SendSignal } from '../../page/sending/types.ts';
import { parsePageUp } from '../../messaging/parse-message.ts';
import { newId } from '../../platform/ids.ts';

/** A page that does not answer by then is busy or gone. */
const PATIENCE_MS = 3000;
/** Where there is no content script the message fails at once; where there is one, its port follows within a moment. */
const REACH_MS = 500;
/** So long a page may take to report after the worker has woken. */
const REPORT_MS = 1500;

export interface OpenPage {
  tabId: number;
  windowId: number | null;
  site: SiteId;
  reading: PageReading | null;
  tone: Tone | null;
  /** Shown on the collapsed tab. */
  dot: boolean;
  port: Runtime.Port;
}

/** What was asked of a page: of this one, and for this kind of answer. */
interface Waiting {
  tabId: number;
  answer: 'selection' | 'inserted';
  done(value: unknown): void;
}

export interface PageEvents {
  onReading(page: OpenPage, change: PageChange): void;
  /** The page has turned light or dark. */
  onTone(page: OpenPage): void;
  onLayout(page: OpenPage, message: PageUp & { type: 'layout' }): void;
  onOpen(page: OpenPage): void;
  /** It was closed, or gave way to another. */
  onGone(page: OpenPage): void;
  /** What a page says of mails on their way out, in order: for `stepSends`. */
  onSignal(signal: SendSignal): void;
}

export class Pages {
  readonly #pages = new Map<number, OpenPage>();
  readonly #waiting = new Map<string, Waiting>();
  readonly #opening = new Map<number, () => void>();
  readonly #reporting = new Map<number, (() => void)[]>();
  readonly #events: () => PageEvents;

  /** @param events who hears of it; asked for with every event, since who hears may need the pages to be made */
  constructor(events: () => PageEvents) {
    this.#events = events;
  }

  get(tabId: number): OpenPage | undefined {
    return this.#pages.get(tabId);
  }

  /** What is known of the page in this tab; `null` = nothing yet, or there is no page. */
  readingOf(tabId: number | null): PageReading | null {
    return tabId === null ? null : (this.#pages.get(tabId)?.reading ?? null);
  }

  all(): OpenPage[] {
    return [...this.#pages.values()];
  }

  open(port: Runtime.Port, tabId: number, windowId: number | null, site: SiteId): void {
    const page: OpenPage = { tabId, windowId, site, reading: null, tone: null, dot: false, port };
    this.#pages.set(tabId, page);
    port.onMessage.addListener((message: unknown) => this.#receive(page, message));
    port.onDisconnect.addListener(() => {
      if (this.#pages.get(tabId) !== page) return;
      this.#pages.delete(tabId);
      this.#events().onGone(page);
      this.#events().onSignal({ kind: 'left', tab: tabId });
    });
    this.#opening.get(tabId)?.();
    this.#events().onOpen(page);
  }

  send(tabId: number, message: PageDown): boolean {
    const page = this.#pages.get(tabId);
    try {
      page?.port.postMessage(message);
      return page !== undefined;
    } catch {
      // Its port went in this moment, and `onGone` follows.
      return false;
    }
  }

  /** Asks the content script of a tab to connect and report; harmless where there is none. */
  async wake(tabId: number): Promise<void> {
    try {
      await browser.tabs.sendMessage(tabId, { type: REPORT }, { frameId: 0 });
    } catch {
      // No content script of ours in that tab.
    }
  }

  /** The page of a tab, woken if its port went with the last worker; `null` where we have no content script. */
  async reach(tabId: number): Promise<OpenPage | null> {
    if (!this.#pages.has(tabId)) {
      const opened = new Promise<void>((resolve) => this.#opening.set(tabId, resolve));
      await this.wake(tabId);
      if (!this.#pages.has(tabId)) await Promise.race([opened, pause(REACH_MS)]);
      this.#opening.delete(tabId);
    }
    return this.#pages.get(tabId) ?? null;
  }

  /** Settles with the first reading of this tab's page, or when it has had the time for one. */
  async firstReport(tabId: number): Promise<void> {
    const reported = new Promise<void>((resolve) =>
      this.#reporting.set(tabId, [...(this.#reporting.get(tabId) ?? []), resolve]),
    );
    await Promise.race([reported, pause(REPORT_MS)]);
  }

  askSelection(tabId: number): Promise<PageSelection | null> {
    return this.#ask<PageSelection | null>(
      tabId,
      'selection',
      (request) => ({ type: 'give-selection', request }),
      null,
    );
  }

  insert(tabId: number, draft: string | null, text: string): Promise<boolean> {
    return this.#ask<boolean>(tabId, 'inserted', (request) => ({ type: 'insert', request, draft, text }), false);
  }

  #ask<T>(tabId: number, answer: Waiting['answer'], message: (request: string) => PageDown, otherwise: T): Promise<T> {
    const request = newId();
    return new Promise<T>((resolve) => {
      const done = (value: unknown): void => {
        this.#waiting.delete(request);
        clearTimeout(timer);
        resolve(value as T);
      };
      const timer = setTimeout(() => done(otherwise), PATIENCE_MS);
      this.#waiting.set(request, { tabId, answer, done });
      if (!this.send(tabId, message(request))) done(otherwise);
    });
  }

  #take(page: OpenPage, message: PageUp & { type: 'context' }): void {
    const before = page.reading;
    page.reading = message.held ? keepFocus(before, message.reading) : message.reading;
    if (page.tone !== message.tone) {
      page.tone = message.tone;
      this.#events().onTone(page);
    }
    const evidence = evidenceOf(page.reading);
    if (evidence) this.#events().onSignal({ kind: 'seen', tab: page.tabId, evidence });
    for (const report of this.#reporting.get(page.tabId) ?? []) report();
    this.#reporting.delete(page.tabId);
    this.#events().onReading(page, changeOf(before, page.reading));
  }

  #settle({ tabId }: OpenPage, answer: Waiting['answer'], request: string, value: unknown): void {
    const waiting = this.#waiting.get(request);
    if (waiting?.tabId === tabId && waiting.answer === answer) waiting.done(value);
  }

  #receive(page: OpenPage, raw: unknown): void {
    const message = parsePageUp(raw, page.site);
    if (!message) return;
    switch (message.type) {
      case 'context':
        return this.#take(page, message);
      case 'layout':
        return this.#events().onLayout(page, message);
      case 'send':
        if (message.press) this.#events().onSignal({ ...message.press, tab: page.tabId });
        return;
      case 'selection':
        return this.#settle(page, message.type, message.request, message.selection);
      case 'inserted':
        return this.#settle(page, message.type, message.request, message.ok);
    }
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
