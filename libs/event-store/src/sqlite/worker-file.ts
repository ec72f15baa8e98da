import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * The compiled entry of a worker thread: `workerFile(__dirname, 'log-writer.worker')`. Threads run compiled code only, so a caller that runs from its
 * sources (a spec) is given the file beside it in `dist`.
 * @throws Error where the room was not built.
 */
export const workerFile = (folderOfCaller: string, name: string): string => {
  const source = `${sep}src`;
  const at = `${folderOfCaller}${sep}`.lastIndexOf(`${source}${sep}`);
  const folder = at < 0 ? folderOfCaller : `${folderOfCaller.slice(0, at)}${sep}dist${folderOfCaller.slice(at + source.length)}`;
  const file = join(folder, `${name}.js`);
  if (!existsSync(file)) throw new Error(`${file} is missing: build the project first (npm run build)`);
  return file;
};
