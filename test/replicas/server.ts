/**
 * Answers for the whole network. Browsers under test are given this as their only proxy: requests to the replicas'
 * hosts get the replica, every other request gets an empty answer, and all of them are written down. Nothing is
 * passed on, so nothing can leave the machine.
 */

import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { type BuiltPage, buildReplicas } from './build.ts';
import { makeCertificate } from './certificate.ts';
import { type Replica, replicas } from './replicas.ts';

export interface SeenRequest {
  readonly method: string;
  readonly host: string;
  /** With query. */
  readonly path: string;
  /** The `Origin` header, where one was sent. */
  readonly origin: string | undefined;
  /** A replica, or a file of one, was asked for. */
  readonly replica: boolean;
}

export interface ReplicaServer {
  /** Of the proxy, on 127.0.0.1. */
  readonly port: number;
  readonly fingerprint: string;
  /** Everything asked so far, by pages, by the extension and by the browser itself. */
  requests(): readonly SeenRequest[];
  close(): Promise<void>;
}

const kinds: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};
const assets = '/assets/';

export async function serveReplicas(): Promise<ReplicaServer> {
  const { folder, pages } = await buildReplicas();
  const hosts = new Set(Object.values(replicas).map(({ url }) => new URL(url).host));
  const certificate = makeCertificate([...hosts]);
  const requests: SeenRequest[] = [];
  const sockets = new Set<Socket>();

  const answer = (request: IncomingMessage, response: ServerResponse, address: string) => {
    const url = new URL(address);
    const replica = hosts.has(url.host) && request.method === 'GET' ? servedAt(url) : undefined;
    const file = hosts.has(url.host) && url.pathname.startsWith(assets) ? fileAt(folder, url.pathname) : undefined;
    const icon = hosts.has(url.host) && url.pathname === '/favicon.ico';
    const known = replica !== undefined || file !== undefined || icon;
    requests.push({
      method: request.method ?? '',
      host: url.host,
      path: url.pathname + url.search,
      origin: request.headers.origin,
      replica: known,
    });
    if (replica) {
      const page = pages.get(replica.entry) as BuiltPage;
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': replica.policy,
        'cache-control': 'no-store',
      });
      response.end(pageOf(page, url.searchParams.get('theme') === 'dark'));
    } else if (file) {
      response.writeHead(200, { 'content-type': kinds[extname(url.pathname)] ?? 'application/octet-stream' });
      response.end(file);
    } else {
      response.writeHead(204).end();
    }
  };

  const inner = createSecureServer(certificate, (request, response) =>
    answer(request, response, `https://${request.headers.host}${request.url}`),
  );
  const proxy = createServer((request, response) => {
    if (URL.canParse(request.url ?? '')) answer(request, response, request.url as string);
    else response.writeHead(400).end();
  });
  proxy.on('connect', (_request: IncomingMessage, socket: Socket, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    inner.emit('connection', socket);
  });
  // A browser that does not trust the certificate (for its own services it never does) just hangs up.
  inner.on('tlsClientError', (_error, socket) => socket.destroy());
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));

  return {
    port: (proxy.address() as AddressInfo).port,
    fingerprint: certificate.fingerprint,
    requests: () => requests,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}

interface Served {
  readonly url: string;
  readonly entry: string;
  readonly policy: string;
}

const served: readonly Served[] = Object.values(replicas).flatMap((replica: Replica) => {
  const page = { url: replica.url, entry: replica.entry, policy: policyOf(replica) };
  return replica.frame ? [page, { ...replica.frame, policy: page.policy }] : [page];
});

/** The longest address decides: two replicas share a path where the site does. */
function servedAt(url: URL): Served | undefined {
  const fits = served.filter((each) => {
    const own = new URL(each.url);
    return (
      own.host === url.host &&
      own.pathname === url.pathname &&
      [...own.searchParams].every(([name, value]) => url.searchParams.get(name) === value)
    );
  });
  return fits.sort((a, b) => b.url.length - a.url.length)[0];
}

function fileAt(folder: string, path: string): Buffer | undefined {
  const file = normalize(join(folder, decodeURIComponent(path)));
  if (!file.startsWith(join(folder, assets))) return undefined;
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function policyOf(replica: Replica): string {
  const ancestors = replica.frame ? "'self'" : "'none'";
  const policy = `default-src 'self'; img-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors ${ancestors}`;
  return replica.withoutTrustedTypes ? policy : `${policy}; require-trusted-types-for 'script'`;
}

function pageOf(page: BuiltPage, dark: boolean): string {
  const styles = page.styles.map((style) => `<link rel="stylesheet" href="/${style}">`).join('');
  return `<!doctype html><html lang="en" data-theme="${dark ? 'dark' : 'light'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Replica</title>${styles}<script type="module" src="/${page.script}"></script></head><body></body></html>`;
}
