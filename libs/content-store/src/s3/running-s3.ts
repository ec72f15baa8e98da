import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshFolder } from '../testing';
import type { S3Place } from './s3-place';

/** Prints its port. Its marks of continued lists are made with a cipher that OpenSSL 3 keeps for those who ask, hence a process of its own. */
const PROGRAM = `
  const S3rver = require('@20minutes/s3rver');
  const [directory, ...names] = process.argv.slice(1);
  const configureBuckets = names.map((name) => ({ name }));
  new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory, configureBuckets }).run().then(({ port }) => console.log(port));`;

/** A real S3 server from the npm registry, for specs: it checks signatures (version 4) and keeps objects as files. */
export class RunningS3 {
  private constructor(
    private readonly server: ChildProcess,
    private readonly folder: string,
    readonly endpoint: string,
  ) {}
  static async start(...buckets: readonly string[]): Promise<RunningS3> {
    const folder = freshFolder();
    const program = ['--openssl-legacy-provider', '-e', PROGRAM, folder, ...buckets];
    const server = spawn(process.execPath, program, { cwd: __dirname, stdio: ['ignore', 'pipe', 'inherit'] });
    const [port] = (await once(server.stdout, 'data')) as [Buffer];
    return new RunningS3(server, folder, `http://127.0.0.1:${String(port).trim()}`);
  }
  place(bucket: string, over: Partial<S3Place> = {}): S3Place {
    const keys = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
    return { bucketUrl: `${this.endpoint}/${bucket}`, prefix: '', region: 'us-east-1', ...keys, ...over };
  }
  /** Changes an object behind the service's back, as a failing disk would. */
  async damage(bucket: string, key: string, change: (blob: Buffer) => Buffer): Promise<void> {
    const path = join(this.folder, bucket, `${key}._S3rver_object`);
    await writeFile(path, change(await readFile(path)));
  }
  async close(): Promise<void> {
    const ended = once(this.server, 'exit');
    this.server.kill();
    await ended;
  }
}
