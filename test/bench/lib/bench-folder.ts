import { mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

const TMPFS = 0x01021994;
const RAMFS = 0x858458f6;

/** Room for a run, on the disk of the repository: what is in memory alone proves nothing about durable appends. Removed by `remove`, also when the run is broken off. */
export class BenchFolder {
  readonly path: string;
  #count = 0;

  constructor(root: string) {
    const parent = join(root, '.build');
    mkdirSync(parent, { recursive: true });
    if ([TMPFS, RAMFS].includes(statfsSync(parent).type))
      throw new Error(`${parent} lies in memory, not on a disk: check the repository out on one`);
    this.path = mkdtempSync(join(parent, 'bench-'));
    process.once('exit', () => this.remove());
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));
  }
  fresh(name: string): string {
    const folder = join(this.path, `${name}-${(this.#count += 1)}`);
    mkdirSync(folder);
    return folder;
  }
  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
