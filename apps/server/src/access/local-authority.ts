import { randomBytes } from 'node:crypto';
import { chmodSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sameSecret } from '@cascade/access';

const FILE = 'local.token';
const SCHEME = 'Local ';
/** What a request says that comes from who can read the data folder. */
export const localAuthorization = (token: string): string => SCHEME + token;
/** The word that the server of a data folder left there for programs of the same user; null where there is none to be read. */
export const readLocalToken = (dataDir: string): string | null => {
  try {
    return readFileSync(join(dataDir, FILE), 'utf8').trim() || null;
  } catch {
    return null;
  }
};
/** Whoever can read the data folder could open the store by hand: a random word in an owner-only file there, another one at each start, says that they can. */
export interface LocalAuthority {
  readonly token: string;
  holds(authorization: string | undefined): boolean;
  close(): void;
}
export const openLocalAuthority = (dataDir: string): LocalAuthority => {
  const token = randomBytes(32).toString('base64url');
  const path = join(dataDir, FILE);
  writeFileSync(`${path}.new`, token, { mode: 0o600 });
  chmodSync(`${path}.new`, 0o600);
  renameSync(`${path}.new`, path); // whoever reads it finds the old word or the new one
  return {
    token,
    holds: (authorization) => authorization?.startsWith(SCHEME) === true && sameSecret(authorization.slice(SCHEME.length), token),
    // Only our own: another server may have taken the folder since.
    close: () => readLocalToken(dataDir) === token && rmSync(path, { force: true }),
  };
};
