import { vi } from 'vitest';
import type { DataAct } from '../../../lib/contract/ports.ts';
import type { RunningWorker } from './running-worker.ts';
import { SPEAKERS } from './who-may.ts';

let asked = 0;

/** From a dashboard of its own, as every call is. */
export async function sayData(worker: RunningWorker, act: DataAct): Promise<unknown> {
  const port = worker.connect('surface', SPEAKERS.find(({ who }) => who === 'dashboard tab')?.sender);
  const request = `r${(asked += 1)}`;
  port.say({ type: 'data', request, act });
  const answer = () => port.heard.find((heard) => heard['request'] === request);
  return (await vi.waitFor(() => answer() ?? Promise.reject(new Error('no answer yet')), 30_000))['value'];
}
