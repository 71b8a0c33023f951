/** The dashboard, one page for each test, held to say nothing against itself: no error, no violation of the policy. */
import type { Page } from 'playwright-core';
import { afterAll, beforeEach, expect } from 'vitest';
import type { Stage, StageOptions } from '../stage.ts';
import { useStage } from '../use-stage.ts';
import { openDashboard } from './dashboard-page.ts';

export interface Dashboard {
  stage: Stage;
  /** In a tab of its own; the newest is closed before the next test. */
  openPage(hash: string): Promise<Page>;
}

/** Call it where the tests are described: it begins and ends with them. */
export function useDashboard(options: StageOptions): Dashboard {
  const stage = useStage(options);
  const complaints: string[] = [];
  let page: Page | undefined;
  beforeEach(() => page?.close());
  afterAll(() => expect(complaints).toEqual([]));
  return {
    stage,
    openPage: async (hash) => (page = await openDashboard(stage.browser, hash, complaints)),
  };
}
