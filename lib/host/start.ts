/** Joins one site, what stands of us in its page, and one port. Everything here ends with one AbortSignal. */
import type { PageDown } from '../contract/ports.ts';
import { isRuntimeAlive } from '../platform/page-runtime.ts';
import type { Site } from '../sites/site.ts';
import { environmentOf } from '../sites/visible.ts';
import { openLink } from './link.ts';
import { standIn } from './stand.ts';

export function startHost(site: Site, window: Window): void {
  const { document } = window;
  if (window.top !== window || !site.mountsOn(environmentOf(document).url)) return;
  const ending = takeTab();
  if (!ending) return;
  const { signal } = ending;
  let reported = '';

  const report = (always: boolean): void => {
    const seen = { reading: site.read(environmentOf(document)), ...stand.look() };
    const text = JSON.stringify(seen);
    if (!always && text === reported) return;
    reported = text;
    post({ type: 'context', ...seen });
  };

  const obey = (message: PageDown): void => {
    switch (message.type) {
      case 'give-selection':
        return post({ type: 'selection', request: message.request, selection: site.selection(document) });
      case 'insert':
        return post({
          type: 'inserted',
          request: message.request,
          ok: site.insert?.(document, message.draft, message.text) ?? false,
        });
      case 'leave':
        ending.abort();
        return stand.obey(message);
      default:
        return stand.obey(message);
    }
  };

  const stand = standIn(window, site, signal, (width) => post({ type: 'layout', open: true, width }));

  const onGone = (): void => {
    ending.abort();
    stand.tellGone();
  };
  const post = openLink(signal, obey, () => report(true), onGone);

  const onPageChange = (typed?: boolean): void => {
    report(false);
    if (!typed) stand.soon();
  };
  site.observe(window, onPageChange, signal);
  site.watchSends(document, (press) => post({ type: 'send', press }), signal);
}

/**
 * A tab that loads while the extension is installed or updated gets the script twice: from the manifest, and injected.
 *
 * @returns what ends us; `null` = one of us is at work here
 */
function takeTab(): AbortController | null {
  const world = globalThis as { dock?: AbortSignal };
  if (world.dock?.aborted === false && isRuntimeAlive()) return null;
  const ending = new AbortController();
  world.dock = ending.signal;
  return ending;
}
