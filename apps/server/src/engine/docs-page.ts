import type { FastifyInstance } from 'fastify';

/** What Swagger's page says inline, as a file: so that the page needs no 'unsafe-inline'. */
const STYLE = `html { box-sizing: border-box; overflow-y: scroll; }
*, *::before, *::after { box-sizing: inherit; }
body { margin: 0; background: #fafafa; }
.signs { position: absolute; width: 0; height: 0; }
`;
/** The page without inline styles and scripts; a `<script src>` stays. */
export const withoutInline = (page: string): string =>
  page
    .replace(/<style\b[^>]*>[\s\S]*?<\/style>/gi, '')
    .replace(/<script(?![^>]*\bsrc=)[^>]*>[\s\S]*?<\/script>/gi, '')
    .replace(/ style="[^"]*"/gi, ' class="signs"')
    .replace('</head>', '<link rel="stylesheet" type="text/css" href="/api/docs/page.css">\n</head>');

/** Before Swagger's own routes are made. */
export const serveDocsPage = (fastify: FastifyInstance): void => {
  fastify.get('/api/docs/page.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(STYLE));
  fastify.addHook('onSend', (request, reply, payload, done) => {
    const isPage = request.url.startsWith('/api/docs') && String(reply.getHeader('content-type')).startsWith('text/html');
    if (!isPage || typeof payload !== 'string') return done(null, payload);
    const page = withoutInline(payload);
    void reply.header('content-length', Buffer.byteLength(page));
    done(null, page);
  });
};
