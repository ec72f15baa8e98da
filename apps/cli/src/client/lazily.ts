/* eslint-disable @typescript-eslint/no-require-imports -- `import()` of our own compiled modules would hide their names behind a default export */

/** The whole application: half a second to load, which who talks to a server need not wait for. */
export const loadServer = (): typeof import('@cascade/server') => require('@cascade/server') as typeof import('@cascade/server');
export const loadEventStore = (): typeof import('@cascade/event-store') =>
  require('@cascade/event-store') as typeof import('@cascade/event-store');
export const loadContentStore = (): typeof import('@cascade/content-store') =>
  require('@cascade/content-store') as typeof import('@cascade/content-store');
export const loadAccess = (): typeof import('@cascade/access') => require('@cascade/access') as typeof import('@cascade/access');
