import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DomainError } from '@cascade/event-store/domain';
import type { FastifyInstance } from 'fastify';
import { addressRefused, connectionRefused } from './frame-errors';
import { bigintSafe } from './json';
import { DEPTH_LIMIT, JSON_LIMIT, LETTER_LIMIT, LETTER_TYPE, isTooDeep } from './limits';

export { JSON_LIMIT, LETTER_LIMIT, LETTER_TYPE } from './limits';

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};
const POLICY = "default-src 'none'; frame-ancestors 'none'";
// Swagger's page brings its pictures as data; what it has inline is taken out before it goes (engine/docs-page.ts).
// The one style is that of the logo in Swagger's bundle: its own text, and no other.
const DOCS_POLICY =
  "default-src 'self'; style-src 'self' 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

/**
 * A site that somebody has open in a browser must not command a server on the same machine: an `Origin` other than our own host is refused, and so is a host
 * name that only pretends to be this machine (DNS rebinding). `publicUrl`: the other name under which people come.
 */
export const foreignOrigin = (host: string | undefined, origin: string | undefined, publicUrl?: string): string | null => {
  const name = (host ?? '').replace(/:\d+$/, '');
  const isPublic = publicUrl !== undefined && host === new URL(publicUrl).host;
  if (host && !isPublic && !['localhost', '127.0.0.1', '[::1]'].includes(name)) return host;
  if (!origin) return null;
  if (isPublic) return origin === publicUrl ? null : origin;
  return URL.canParse(origin) && new URL(origin).host === host ? null : origin;
};
export interface AdapterSettings {
  readonly publicUrl?: string;
  readonly trustedProxies?: readonly string[];
}

/** Fastify with our limits, headers, whole numbers and bytes of letters; for an application made with `bodyParser: false`, so that JSON and letters are all it takes. */
export const httpAdapter = ({ publicUrl, trustedProxies = [] }: AdapterSettings = {}): FastifyAdapter => {
  const adapter = new FastifyAdapter({
    bodyLimit: JSON_LIMIT,
    requestIdHeader: false,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    routerOptions: { maxParamLength: 300 },
    frameworkErrors: addressRefused,
    clientErrorHandler: connectionRefused,
  });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  fastify.removeContentTypeParser('text/plain');
  fastify.addContentTypeParser(LETTER_TYPE, { parseAs: 'buffer', bodyLimit: LETTER_LIMIT }, (_request, body, done) => done(null, body));
  fastify.setReplySerializer((payload) => JSON.stringify(payload, bigintSafe));
  fastify.addHook('onRequest', (request, _reply, done) => {
    const origin = foreignOrigin(request.headers.host, request.headers.origin, publicUrl);
    done(origin === null ? undefined : new DomainError('request.foreign-origin', { origin }));
  });
  fastify.addHook('preValidation', (request, _reply, done) =>
    done(isTooDeep(request.body) ? new DomainError('request.malformed', { reason: `> ${DEPTH_LIMIT} {[…]}` }) : undefined),
  );
  fastify.addHook('onSend', (request, reply, payload, done) => {
    // What serves files has said its own policy and how long they may be kept.
    const policy = request.url.startsWith('/api/docs') ? DOCS_POLICY : POLICY;
    // So has a page to print, which brings a style.
    if (!reply.hasHeader('Content-Security-Policy')) reply.header('Content-Security-Policy', policy);
    for (const [name, value] of Object.entries(HEADERS))
      if (!reply.hasHeader(name) || request.url.startsWith('/api/')) reply.header(name, value);
    done(null, payload);
  });
  return adapter;
};
