import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty folder that is gone when the spec file is done. Called inside a test or at the top of a `describe`. */
export const freshFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'cascade-contents-'));
  made.push(folder);
  return folder;
};
const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});
