import { rmSync } from 'node:fs';

/** Takes away the folder that `temporary-folder.setup.ts` made; a file that somebody still writes is tried again. */
const removeTemporaryFolder = (): void => {
  rmSync(process.env['TMPDIR']!, { recursive: true, force: true, maxRetries: 3 });
};
export default removeTemporaryFolder;
