/** Opens, closes and reaches the sidebar of a tab from outside it: shortcut, menu, toolbar button. */
import type { SurfaceDown } from '../contract/ports.ts';
import { keepLayout, readSettings, sendLayout } from './layout.ts';
import type { Library } from './library.ts';
import type { Pages } from './pages.ts';
import type { Surface, Surfaces } from './surfaces.ts';
import { wakeSurfaces } from './wake.ts';

export class SidebarControl {
  readonly #library: Library;
  readonly #pages: Pages;
  readonly #surfaces: Surfaces;
  /** Messages for a frame that has still to load or to connect again. */
  readonly #undelivered = new Map<number, SurfaceDown[]>();

  constructor(library: Library, pages: Pages, surfaces: Surfaces) {
    this.#library = library;
    this.#pages = pages;
    this.#surfaces = surfaces;
  }

  /** A surface of this tab has connected: it gets what was waiting for it. */
  handOver(tabId: number, surface: Surface): void {
    for (const message of this.#undelivered.get(tabId) ?? []) this.#surfaces.send(surface, message);
    this.#undelivered.delete(tabId);
  }

  /** Opens the sidebar if need be, puts the keys into it and hands it the message. */
  async deliver(tabId: number, message: SurfaceDown): Promise<void> {
    await this.setOpen(tabId, true);
    this.#pages.send(tabId, { type: 'focus', to: 'frame' });
    const shown = this.#surfaces.of(tabId);
    for (const surface of shown) this.#surfaces.send(surface, message);
    if (shown.length > 0) return;
    this.#undelivered.set(tabId, [...(this.#undelivered.get(tabId) ?? []), message]);
    await wakeSurfaces();
  }

  async toggle(tabId: number): Promise<void> {
    const page = await this.#pages.reach(tabId);
    if (!page) return;
    const { sidebarOpen } = await readSettings(this.#library);
    if (!sidebarOpen) return this.deliver(tabId, { type: 'focus' });
    await this.setOpen(tabId, false);
  }

  async setOpen(tabId: number, open: boolean, width?: number): Promise<void> {
    const settings = await readSettings(this.#library);
    await keepLayout(this.#library, open, width ?? settings.sidebarWidth);
    // Every page follows: a second tab must not show another wish than the first.
    await Promise.all(this.#pages.all().map((page) => sendLayout(this.#library, this.#pages, page)));
    if (!open) this.#pages.send(tabId, { type: 'focus', to: 'page' });
  }
}
