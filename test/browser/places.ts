import { join } from 'node:path';
import type { Role } from './roles';

export const ROOT = join(__dirname, '..', '..');
/** Where artefacts of a run lie; git ignores it. */
export const BUILT = join(ROOT, '.build');
export const SCREENS = join(BUILT, 'browser', 'screens');
/** Cookies of a role, as Playwright keeps them. */
export const cookiesOf = (role: Role): string => join(BUILT, 'browser', `${role}.json`);
/** The address of the server that the lane started, for its workers. */
export const address = (): string => {
  const url = process.env['BROWSER_URL'];
  if (url === undefined) throw new Error('The server of the lane is not started: run `npm run test:browser`.');
  return url;
};
