/** Opens, closes and reaches the sidebar of a tab from outside it: shortcut, menu, toolbar button. */
import type { SurfaceDown } from '../../contract/ports.ts';
import type { Settings } from '../../domain/rows/types.ts';
import { keepLayout, readSettings, sendLayout } from './layout.ts';
import type { Library } from '../library.ts';
import type { Pages } from './pages.ts';
import type { Surface, Surfaces } from '../surfaces/surfaces.ts';
import { wakeSurfaces } from '../surfaces/wake.ts';

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
    await this.#deliver(await readSettings(this.#library), tabId, message);
  }

  async toggle(tabId: number): Promise<void> {
    const page = await this.#pages.reach(tabId);
    if (!page) return;
    const settings = await readSettings(this.#library);
    if (!settings.sidebarOpen) return this.#deliver(settings, tabId, { type: 'focus' });
    await this.#setOpen(settings, tabId, { open: false, width: settings.sidebarWidth });
  }

  async setOpen(tabId: number, open: boolean, width: number): Promise<void> {
    await this.#setOpen(await readSettings(this.#library), tabId, { open, width });
  }

  async #deliver(settings: Settings, tabId: number, message: SurfaceDown): Promise<void> {
    await this.#setOpen(settings, tabId, { open: true, width: settings.sidebarWidth });
    this.#pages.send(tabId, { type: 'focus', to: 'frame' });
    const shown = this.#surfaces.of(tabId);
    for (const surface of shown) this.#surfaces.send(surface, message);
    if (shown.length > 0) return;
    this.#undelivered.set(tabId, [...(this.#undelivered.get(tabId) ?? []), message]);
    await wakeSurfaces();
  }

  async #setOpen(settings: Settings, tabId: number, wish: { open: boolean; width: number }): Promise<void> {
    const kept = await keepLayout(this.#library, settings, wish);
    // Every page follows: a second tab must not show another wish than the first.
    for (const page of this.#pages.all()) sendLayout(kept, this.#pages, page);
    if (!wish.open) this.#pages.send(tabId, { type: 'focus', to: 'page' });
  }
}
