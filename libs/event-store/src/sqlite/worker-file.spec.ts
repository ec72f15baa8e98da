import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from './fresh-folder';
import { workerFile } from './worker-file';

describe('the file of a worker', () => {
  it('is the compiled one, for callers from the sources and from the build', () => {
    const room = join(freshFolder(), 'src', 'libs', 'room'); // a folder called src above is none of its business
    mkdirSync(join(room, 'dist', 'deep'), { recursive: true });
    mkdirSync(join(room, 'src', 'deep'), { recursive: true });
    const file = join(room, 'dist', 'deep', 'one.worker.js');
    writeFileSync(file, '');
    expect(workerFile(join(room, 'src', 'deep'), 'one.worker')).toBe(file);
    expect(workerFile(join(room, 'dist', 'deep'), 'one.worker')).toBe(file);
  });
  it('says what to do where nothing was built', () => {
    expect(() => workerFile(join(freshFolder(), 'src'), 'one.worker')).toThrow('npm run build');
  });
});
