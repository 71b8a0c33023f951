/**
 * Every way in which a page changes its address without loading: `pushState` fires neither of the old events. Gmail does
 * without (see its `observe.ts`): to ask for the page's navigation costs it 4 kB.
 */
export function onNavigation(window: Window, call: () => void, signal: AbortSignal): void {
  window.addEventListener('hashchange', call, { signal });
  window.addEventListener('popstate', call, { signal });
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', call, { signal });
}
