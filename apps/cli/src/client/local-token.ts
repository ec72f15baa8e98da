import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What says to the server of a data folder that we can read it; its owner alone can. Null where there is nothing to be read. */
export const localAuthorizationOf = (dataDir: string): string | null => {
  try {
    const token = readFileSync(join(dataDir, 'local.token'), 'utf8').trim();
    return token ? `Local ${token}` : null;
  } catch {
    return null;
  }
};
