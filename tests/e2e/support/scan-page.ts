/** What a page can find of an extension without being told: run in the page itself. */

export interface Scan {
  /** Files of the extension that the page could load by its id, in any way that a page has. */
  loaded: string[];
  /** Whether its address or id stands anywhere in the markup. */
  markup: boolean;
  /** Entries of the page's own timings that name it. */
  timings: string[];
  frames: number;
  /** Messages that the page was sent; see `listen`. */
  heard: string[];
}

/** Before any script of a page: the page keeps what it is sent. */
export function listen(): void {
  const heard: string[] = [];
  Reflect.set(globalThis, '__heard', heard);
  addEventListener('message', (event) => heard.push(`${event.origin} ${JSON.stringify(event.data)}`));
}

export async function scanPage({ id, files }: { id: string; files: string[] }): Promise<Scan> {
  const isOurs = (text: string): boolean => text.includes('-extension:') || text.includes(id);
  const markup = isOurs(document.documentElement.outerHTML);
  const timings = performance.getEntries().map(({ name }) => name);
  const frames = window.length + document.querySelectorAll('iframe').length;
  const load = async (name: string): Promise<boolean> => {
    const address = `chrome-extension://${id}/${name}`;
    const asked = fetch(address, { mode: 'no-cors' }).then(Boolean, () => false);
    const drawn = ['img', 'link'].map((tag) =>
      new Promise<boolean>((resolve) => {
        const element = document.createElement(tag);
        element.addEventListener('load', () => resolve(true));
        element.addEventListener('error', () => resolve(false));
        element.setAttribute(tag === 'img' ? 'src' : 'href', address);
        element.setAttribute('rel', 'stylesheet');
        document.head.append(element);
        setTimeout(resolve, 3_000, false);
      }).finally(() => document.head.querySelector(`[src="${address}"],[href="${address}"]`)?.remove()),
    );
    return (await Promise.all([asked, ...drawn])).includes(true);
  };
  const loaded = await Promise.all(files.map(load));
  return {
    loaded: files.filter((_, at) => loaded[at]),
    markup,
    timings: timings.filter(isOurs),
    frames,
    heard: Reflect.get(globalThis, '__heard') as string[],
  };
}

/** Every name that stands in the page's world, and on what its scripts work with. */
export function namesIn(): Record<string, string[]> {
  const world = globalThis as unknown as Record<string, unknown> & { chrome?: Record<string, unknown> };
  const names = (of: unknown): string[] => (of ? Object.getOwnPropertyNames(of).toSorted() : []);
  const kinds = ['Node', 'Element', 'HTMLElement', 'Document', 'EventTarget', 'History', 'Event', 'Range'];
  const prototypes = kinds.map((kind) => [kind, names((world[kind] as { prototype: object }).prototype)] as const);
  return {
    ...Object.fromEntries(prototypes),
    window: names(world),
    document: names(document),
    root: names(document.documentElement),
    chrome: names(world.chrome),
  };
}
