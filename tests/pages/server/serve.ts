/** One https server on the loopback for all doubles: it answers by the Host header, as if it were every host at once. */
import { createServer } from 'node:https';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';
import type { HostedSite, SeenRequest } from './site.ts';

export interface PageServer {
  port: number;
  hosts: string[];
  /** Everything that was asked for, in order. */
  seen: SeenRequest[];
  close(): Promise<void>;
}

export interface ServeOptions {
  /** 0 = any free port. */
  port?: number;
  /** A server alone does not keep the process alive, unless asked to. */
  keepAlive?: boolean;
}

/** @throws when the port is taken */
export async function serveSites(sites: HostedSite[], options: ServeOptions = {}): Promise<PageServer> {
  const hosts = sites.map((site) => site.host);
  const seen: SeenRequest[] = [];
  const byHost = new Map(sites.map((site) => [site.host, site]));
  const server = createServer(makeCertificate(hosts, Date.now()), (incoming, outgoing) => {
    seen.push(describe(incoming));
    void answer(byHost, incoming, outgoing);
  });
  await listen(server, options.port ?? 0);
  if (!options.keepAlive) server.unref();
  return { port: (server.address() as AddressInfo).port, hosts, seen, close: () => close(server) };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

/** Browsers hold their connections open: they are cut, or closing would wait for them. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function describe(incoming: IncomingMessage): SeenRequest {
  return {
    method: incoming.method ?? 'GET',
    host: hostOf(incoming),
    path: incoming.url ?? '/',
    origin: incoming.headers.origin ?? null,
    destination: incoming.headers['sec-fetch-dest']?.toString() ?? null,
  };
}

function hostOf(incoming: IncomingMessage): string {
  return (incoming.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
}

async function answer(byHost: Map<string, HostedSite>, incoming: IncomingMessage, outgoing: ServerResponse) {
  try {
    const response = await byHost.get(hostOf(incoming))?.handle(await toRequest(incoming));
    await send(outgoing, response ?? new Response('not found', { status: 404 }));
  } catch (problem) {
    await send(outgoing, new Response(String(problem), { status: 500 }));
  }
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
  const method = incoming.method ?? 'GET';
  const url = `https://${hostOf(incoming)}${incoming.url ?? '/'}`;
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers });
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk as Uint8Array));
  return new Request(url, { method, headers, body: Buffer.concat(chunks).toString() });
}

async function send(outgoing: ServerResponse, response: Response): Promise<void> {
  outgoing.statusCode = response.status;
  response.headers.forEach((value, name) => outgoing.setHeader(name, value));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}
