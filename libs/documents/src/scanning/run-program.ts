import { spawn } from 'node:child_process';

export type ProgramResult =
  | { readonly kind: 'done'; readonly output: Buffer }
  /** It is not installed. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly message: string }
  /** It took longer, or said more, than it was allowed. */
  | { readonly kind: 'too-much' };
export interface ProgramLimits {
  /** Wall clock and processor time. */
  readonly seconds: number;
  readonly megabytes: number;
  readonly outputBytes: number;
}
const NOT_FOUND = 127;
const MESSAGE_CHARS = 300;

/**
 * Runs a program of the machine over some bytes, by pipes alone: a letter that turns out to be secret must not lie in a temporary file. Time and memory
 * are bounded by the shell, output here: what is fed to it comes from strangers.
 */
export const runProgram = (
  program: string,
  words: readonly string[],
  input: Uint8Array,
  { seconds, megabytes, outputBytes }: ProgramLimits,
): Promise<ProgramResult> =>
  new Promise((resolve) => {
    const limits = `ulimit -v ${megabytes * 1024} && ulimit -t ${seconds} && exec "$0" "$@"`;
    const child = spawn('/bin/sh', ['-c', limits, program, ...words], { env: { ...process.env, OMP_THREAD_LIMIT: '1' } });
    const output: Buffer[] = [];
    let [bytes, message, tooMuch] = [0, '', false];
    const stop = (): void => {
      tooMuch = true;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(stop, seconds * 1_000);
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > outputBytes) stop();
      else output.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (message.length < MESSAGE_CHARS) message += chunk.toString();
    });
    child.on('error', () => {
      clearTimeout(timer);
      resolve({ kind: 'missing' }); // no shell: no such machine
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (tooMuch || signal === 'SIGXCPU' || signal === 'SIGKILL') resolve({ kind: 'too-much' });
      else if (code === NOT_FOUND) resolve({ kind: 'missing' });
      else if (code === 0) resolve({ kind: 'done', output: Buffer.concat(output) });
      else resolve({ kind: 'failed', message: message.trim().slice(0, MESSAGE_CHARS) });
    });
    child.stdin.on('error', () => undefined); // it ended before it had read all: its own status says why
    child.stdin.end(input);
  });
