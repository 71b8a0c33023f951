/** A small client of Firefox's own remote protocol: `<length>:<JSON>` over a socket, `[0, id, command, parameters]`. */
import { connect } from 'node:net';
import type { Socket } from 'node:net';

export interface Marionette {
  /** @throws with Firefox's own words when the command fails */
  send<T = unknown>(command: string, parameters?: Record<string, unknown>): Promise<T>;
  close(): void;
}

interface Waiting {
  resolve(value: never): void;
  reject(error: Error): void;
}

type Reply = [1, number, { error: string; message: string } | null, { value?: unknown } | null];

/** Takes whole messages out of what has arrived so far. */
function takeMessages(buffer: Buffer): { messages: unknown[]; rest: Buffer } {
  const messages: unknown[] = [];
  let rest = buffer;
  for (;;) {
    const colon = rest.indexOf(':');
    if (colon < 0) return { messages, rest };
    const length = Number(rest.subarray(0, colon).toString());
    const end = colon + 1 + length;
    if (rest.length < end) return { messages, rest };
    messages.push(JSON.parse(rest.subarray(colon + 1, end).toString()));
    rest = rest.subarray(end);
  }
}

/** Firefox opens its socket a while after it has started. */
async function dial(port: number, until: number): Promise<Socket> {
  for (;;) {
    const socket = await new Promise<Socket | null>((resolve) => {
      const attempt = connect(port, '127.0.0.1', () => resolve(attempt));
      attempt.once('error', () => resolve(null));
    });
    if (socket) return socket;
    if (Date.now() > until) throw new Error(`Firefox did not open its port ${port}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

export async function connectMarionette(port: number, timeout = 60_000): Promise<Marionette> {
  const socket = await dial(port, Date.now() + timeout);
  const waiting = new Map<number, Waiting>();
  let buffer: Buffer = Buffer.alloc(0);
  let next = 0;

  socket.on('data', (chunk: Buffer) => {
    const taken = takeMessages(Buffer.concat([buffer, chunk]));
    buffer = taken.rest;
    for (const message of taken.messages) {
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as Reply;
      const asker = waiting.get(id);
      waiting.delete(id);
      if (error) asker?.reject(new Error(`${error.error}: ${error.message}`));
      else asker?.resolve((result && 'value' in result ? result.value : result) as never);
    }
  });
  socket.on('close', () => {
    for (const asker of waiting.values()) asker.reject(new Error('Firefox has gone'));
  });

  return {
    send: <T>(command: string, parameters: Record<string, unknown> = {}) =>
      new Promise<T>((resolve, reject) => {
        next += 1;
        waiting.set(next, { resolve, reject });
        const text = JSON.stringify([0, next, command, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      }),
    close: () => socket.destroy(),
  };
}
