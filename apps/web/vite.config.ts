import { join } from 'node:path';
import { createLogger, defineConfig } from 'vite';

/** The bundler's own reading of `composes` names no file, of which it warns itself; whoever starts the program can do nothing about that. */
const logger = createLogger('warn');
const { warnOnce } = logger;
logger.warnOnce = (message, options) => void (message.includes('did not pass the `from` option') || warnOnce(message, options));

/** The built application lies in `dist`, which the server serves; while one works on it, `npm run web` serves it with the API of a running server. */
export default defineConfig({
  root: import.meta.dirname,
  customLogger: logger,
  // The pure part of a room is the same in the browser: states, their signs and their order are said once.
  resolve: {
    alias: [{ find: /^@cascade\/([a-z-]+)\/domain$/, replacement: join(import.meta.dirname, '../../libs/$1/src/domain/index.ts') }],
  },
  server: { proxy: { '/api': process.env['API'] ?? 'http://localhost:3000' } },
  build: {
    outDir: 'dist',
    target: 'es2023',
    // An inlined asset would be a `data:` address, which the policy of the page refuses for scripts and fonts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
    // Packages say 'use client' for servers that render; nothing is rendered there.
    rolldownOptions: {
      checks: { moduleLevelDirective: false } as object,
      // A pure room names node:crypto beside what a browser uses of it; build-web.mjs refuses a bundle that really holds it.
      onLog: (level, log, handle) => void (/externalized for browser/.test(log.message) || handle(level, log)),
    },
    modulePreload: { polyfill: false },
  },
});
