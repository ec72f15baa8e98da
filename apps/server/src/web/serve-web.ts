import { existsSync } from 'node:fs';
import { join } from 'node:path';
import serveFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Nothing but what this server itself serves, and no inline script or style: stored text never becomes markup that runs. */
export const WEB_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');
/** Where the bundler leaves the web application. */
const BUNDLE = join(__dirname, '..', '..', '..', 'web', 'dist');

/**
 * Serves the web application beside the API: its files by name (those with a hash in their name for ever), and its one page for every other address
 * that a browser opens, since the page itself knows the addresses. Without a bundle (an engine in a spec) there are only the API's addresses.
 */
export const serveWeb = async (fastify: FastifyInstance, bundle: string = BUNDLE): Promise<void> => {
  if (!existsSync(join(bundle, 'index.html'))) return;
  await fastify.register(serveFiles, {
    root: bundle,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('Cache-Control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
      reply.header('Content-Security-Policy', WEB_POLICY);
    },
  });
  fastify.get('/*', (request, reply) => {
    const isPage = !/^\/(api|assets)(\/|$|\?)/.test(request.url) && (request.headers.accept ?? '*/*').match(/text\/html|\*\/\*/);
    return isPage ? reply.sendFile('index.html') : reply.callNotFound();
  });
};
