import { get } from 'node:https';
import { X509Certificate } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { makeCertificate } from './certificate.ts';
import { serveSites } from './serve.ts';
import type { PageServer } from './serve.ts';

let server: PageServer | null = null;

afterEach(async () => {
  await server?.close();
  server = null;
});

function ask(port: number, host: string, path: string): Promise<{ status: number; body: string; policy: string }> {
  return new Promise((resolve, reject) => {
    const options = { port, path, host: '127.0.0.1', headers: { host }, rejectUnauthorized: false };
    get(options, async (response) => {
      let body = '';
      for await (const chunk of response) body += String(chunk);
      const policy = String(response.headers['content-security-policy']);
      resolve({ status: response.statusCode ?? 0, body, policy });
    }).on('error', reject);
  });
}

test('the certificate names its hosts and is signed by its own key', () => {
  const { cert } = makeCertificate(['mail.google.com', 'www.linkedin.com'], Date.now());
  const read = new X509Certificate(cert);
  expect(read.subjectAltName).toBe('DNS:mail.google.com, DNS:www.linkedin.com');
  expect(read.verify(read.publicKey)).toBe(true);
  expect(Date.parse(read.validTo)).toBeGreaterThan(Date.now());
});

test('each host gets its own answer, with its headers', async () => {
  const site = (host: string) => ({
    host,
    handle: (request: Request) => {
      const { pathname } = new URL(request.url);
      if (pathname !== '/there') return null;
      return new Response(`${host} ${request.url}`, { headers: { 'content-security-policy': `for ${host}` } });
    },
  });
  server = await serveSites([site('one.example'), site('two.example')]);
  const one = await ask(server.port, 'one.example', '/there?q=1');
  expect(one).toEqual({ status: 200, body: 'one.example https://one.example/there?q=1', policy: 'for one.example' });
  expect((await ask(server.port, 'two.example:443', '/there')).policy).toBe('for two.example');
  expect((await ask(server.port, 'two.example', '/gone')).status).toBe(404);
  expect((await ask(server.port, 'three.example', '/there')).status).toBe(404);
  expect(server.seen.map((request) => `${request.host}${request.path}`)).toEqual([
    'one.example/there?q=1',
    'two.example/there',
    'two.example/gone',
    'three.example/there',
  ]);
});

test('a site that fails answers 500 and the server lives on', async () => {
  server = await serveSites([
    {
      host: 'one.example',
      handle: (request) => {
        if (request.url.endsWith('bad')) throw new Error('broken');
        return new Response('fine');
      },
    },
  ]);
  expect((await ask(server.port, 'one.example', '/bad')).status).toBe(500);
  expect((await ask(server.port, 'one.example', '/good')).body).toBe('fine');
});
