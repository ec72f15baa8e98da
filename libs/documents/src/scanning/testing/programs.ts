import { spawnSync } from 'node:child_process';

const says = (program: string, words: readonly string[]): string => {
  const { stdout, error } = spawnSync(program, words, { encoding: 'utf8' });
  return error ? '' : stdout || 'there';
};
const missing = [
  ...(says('tesseract', ['--list-langs']).includes('vie') ? [] : ['tesseract-ocr', 'tesseract-ocr-vie']),
  ...(says('pdftoppm', ['-v']) ? [] : ['poppler-utils']),
];
/** Specs that need the programs for scans: without them they are skipped, and that is said. */
export const scanned = (name: string, specs: () => void): void => {
  if (missing.length === 0) return describe(name, specs);
  process.stderr.write(`\n! SKIPPED: "${name}" needs ${missing.join(', ')} (apt-get install ${missing.join(' ')})\n`);
  describe.skip(name, specs);
};
