/** Runs in a surface's document: the product's own client, that writes as fast as it is answered, and what it was told. */
import { connectSurface } from '../../../lib/messaging/connect-surface.ts';

export interface Writing {
  /** Words of the commitments that were acknowledged. */
  acknowledged: string[];
  /** Problems that a rep would have been shown. */
  shown: string[];
}
export interface WritingWorld {
  writing?: Writing;
  startWriting(surface: string, dealId: string): void;
  stopWriting(): Promise<Writing>;
}

const world = globalThis as unknown as WritingWorld;
const NOTICES = '.toast-region, .banner';

/** What the document says to the rep from now on, and did not say before. */
function watchNotices(shown: string[]): void {
  const said = () => [...document.querySelectorAll(NOTICES)].map(({ textContent }) => textContent).filter(Boolean);
  const before = new Set(said());
  const look = () => {
    for (const text of said()) if (!before.has(text) && !shown.includes(text)) shown.push(text);
  };
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
}

world.startWriting = (surface, dealId) => {
  const client = connectSurface('dashboard', null);
  const writing: Writing = { acknowledged: [], shown: [] };
  world.writing = writing;
  watchNotices(writing.shown);
  const running = new AbortController();
  const write = async () => {
    for (let n = 0; !running.signal.aborted; n += 1) {
      const words = `${surface} wrote ${n}`;
      const result = await client.command('record-commitment', { dealId, kind: 'other', words, channel: 'other' });
      if (result.ok) writing.acknowledged.push(words);
      else writing.shown.push(`${words}: ${result.problem}`);
    }
    return writing;
  };
  const written = write();
  world.stopWriting = () => {
    running.abort();
    return written;
  };
};
