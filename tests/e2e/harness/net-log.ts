/**
 * The browser's own record of every request, with who asked for it. It sees what no page event shows: the worker's
 * requests, a frame's, prefetches. What a content policy stops never becomes a request and is not in it.
 */
import { existsSync, readFileSync } from 'node:fs';

/** The log is written in lots: its last lines may be cut, or stand in memory still. */
export interface LoggedRequest {
  url: string;
  /** Origin, or `not an origin` where the browser itself asked. */
  initiator: string;
}

/** Every request in the log so far. Reads a log that is being written. */
export function readNetLog(file: string): LoggedRequest[] {
  if (!existsSync(file)) return [];
  const found: LoggedRequest[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const request = line.includes('"initiator"') ? readLine(line) : null;
    if (request) found.push(request);
  }
  return found;
}

/** Requests made by an extension, over the network: its own files do not count. */
export function requestsFrom(requests: LoggedRequest[], origin: string): LoggedRequest[] {
  return requests.filter((request) => request.initiator.startsWith(origin) && /^(https?|wss?):/.test(request.url));
}

function readLine(line: string): LoggedRequest | null {
  try {
    const event = JSON.parse(line.replace(/,\s*$/, '')) as { params?: { url?: string; initiator?: string } };
    const { url, initiator } = event.params ?? {};
    return url && initiator ? { url, initiator } : null;
  } catch {
    return null;
  }
}
