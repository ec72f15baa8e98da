import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One temporary folder for a whole run of jest: what a spec leaves there, also one that was killed, goes with it. */
const openTemporaryFolder = (): void => {
  process.env['TMPDIR'] = mkdtempSync(join(tmpdir(), 'cascade-tests-'));
};
export default openTemporaryFolder;
