/** Firefox has no host-resolver rules: a CONNECT proxy leads our host names to the doubles and everything else nowhere. */
import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

export interface Proxy {
  port: number;
  /** Hosts that were asked for and refused. */
  refused: string[];
  close(): void;
}

export async function startProxy(target: { port: number; hosts: string[] }): Promise<Proxy> {
  const refused: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((_request, response) => response.writeHead(403).end());
  server.on('connect', (request, client: Socket) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    if (!target.hosts.includes(host)) {
      refused.push(host);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(target.port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => open.delete(socket));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
