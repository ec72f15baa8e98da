import { basename } from 'node:path';

/**
 * Where the log of a test's data folder lies: in the folder, or (TEST_STORE=kurrentdb://…) on that server, under a name made from the folder's,
 * so that every folder has a log of its own there and finds it again.
 * @returns what EVENT_STORE is to say; null for the folder itself
 */
export const testStoreOf = (folder: string): string | null => {
  const server = process.env['TEST_STORE'];
  if (!server) return null;
  const name = basename(folder).toLowerCase().replace(/[^a-z0-9_-]/g, '-'); // prettier-ignore
  return `${server}${server.includes('?') ? '&' : '?'}engine=${name}`;
};
