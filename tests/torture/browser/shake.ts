/** What a page, or another extension on it, may do to our element and to the page's own boxes. Runs in the page. */

/** Each does its harm and, where the page itself could not live on without it, mends it after `backMs`. */
export const SHAKES = [
  'host removed',
  'host moved into the body',
  'host replaced by an empty copy',
  'everything beside head and body removed',
  'view taken out and put back',
  'outermost box taken out and put back',
  'view replaced by a copy and put back',
  'boxes wrapped and unwrapped',
  'strip of drafts taken out and put back',
] as const;
export type Shake = (typeof SHAKES)[number];

export async function shake([what, backMs]: readonly [Shake, number]): Promise<void> {
  const host = document.querySelector('div[data-dock]');
  const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, backMs));
  const view = document.querySelector('[role=main]');
  const holding = [...document.body.children].find((child) => child.querySelector('[role=main]'));
  const takeOut = async (element: Element | null | undefined): Promise<void> => {
    const place = document.createComment('');
    element?.replaceWith(place);
    await pause();
    if (element) place.replaceWith(element);
  };
  switch (what) {
    case 'host removed':
      return host?.remove();
    case 'host moved into the body':
      return void (host && document.body.prepend(host));
    case 'host replaced by an empty copy':
      return host?.replaceWith(host.cloneNode());
    case 'everything beside head and body removed':
      for (const child of document.querySelectorAll('html > :not(head, body)')) child.remove();
      return;
    case 'view taken out and put back':
      return takeOut(view);
    case 'outermost box taken out and put back':
      return takeOut(holding);
    case 'strip of drafts taken out and put back':
      return takeOut(document.querySelector('.dw'));
    case 'view replaced by a copy and put back': {
      const copy = view?.cloneNode(true) as Element | undefined;
      if (copy) view?.replaceWith(copy);
      await pause();
      if (view) copy?.replaceWith(view);
      return;
    }
    case 'boxes wrapped and unwrapped': {
      const wrapper = document.createElement('div');
      const boxes = [...document.body.children];
      document.body.append(wrapper);
      wrapper.append(...boxes);
      await pause();
      wrapper.replaceWith(...boxes);
    }
  }
}
