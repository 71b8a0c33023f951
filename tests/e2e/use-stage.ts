/** A stage for the tests of a file, or of a `describe`. Apart from `stage.ts`, which stands outside of tests as well. */
import { afterAll, beforeAll } from 'vitest';
import { openStage } from './stage.ts';
import type { Stage, StageOptions } from './stage.ts';

/** Call it where the tests are described: it is opened before the first of them, and closed behind the last. */
export function useStage(options: StageOptions = {}): Stage {
  let opened: Stage | undefined;
  const stage = (): Stage => {
    if (!opened) throw new Error('the stage opens before the first test');
    return opened;
  };
  beforeAll(async () => {
    opened = await openStage(options);
  });
  afterAll(() => opened?.close());
  return {
    get browser() {
      return stage().browser;
    },
    get server() {
      return stage().server;
    },
    get book() {
      return stage().book;
    },
    openGmail: (url) => stage().openGmail(url),
    openThread: (page, subject) => stage().openThread(page, subject),
    openDeal: () => stage().openDeal(),
    close: () => stage().close(),
  };
}
