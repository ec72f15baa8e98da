import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';

const SOURCE = `${sep}src${sep}`;
const BUILT = `${sep}dist${sep}`;

/**
 * The compiled entry of a worker thread: `workerFile(__dirname, 'log-writer.worker')`. Threads run compiled code only, so a caller that runs from its
 * sources (a spec) is given the file beside it in `dist`.
 * @throws Error where the room was not built.
 */
export const workerFile = (folderOfCaller: string, name: string): string => {
  const path = `${folderOfCaller}${sep}`;
  const at = path.lastIndexOf(SOURCE);
  // Only the innermost of the two counts: the whole project may itself lie in a folder called `src`.
  const compiled = at <= path.lastIndexOf(BUILT) ? path : `${path.slice(0, at)}${BUILT}${path.slice(at + SOURCE.length)}`;
  const file = join(compiled, `${name}.js`);
  if (!existsSync(file)) throw new Error(`${file} is missing: build the project first (npm run build)`);
  return file;
};
