import { vi } from 'vitest';
import type { DataAct } from '../../../lib/contract/data-acts.ts';
import type { TestPort } from './fake-browser.ts';
import type { RunningWorker } from './running-worker.ts';
import { SPEAKERS } from './who-may.ts';

let asked = 0;

export function openDashboard(worker: Pick<RunningWorker, 'connect'>): TestPort {
  return worker.connect('surface', SPEAKERS.find(({ who }) => who === 'dashboard tab')?.sender);
}

/** @returns the whole answer, or why there is none */
export async function hear(port: TestPort, message: Record<string, unknown>): Promise<Record<string, unknown>> {
  const request = `r${(asked += 1)}`;
  port.say({ ...message, request });
  const answer = () => port.heard.find((heard) => heard['request'] === request);
  return vi.waitFor(() => answer() ?? Promise.reject(new Error('no answer yet')), 60_000);
}

export function answerTo(port: TestPort, act: DataAct): Promise<Record<string, unknown>> {
  return hear(port, { type: 'data', act });
}

/** From a dashboard of its own, as every call is. */
export async function sayData(worker: Pick<RunningWorker, 'connect'>, act: DataAct): Promise<unknown> {
  return (await answerTo(openDashboard(worker), act))['value'];
}
