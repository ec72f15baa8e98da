import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DomainError, type ErrorCode, type ErrorDetails } from '@cascade/event-store/domain';
import type { ScannedPdf } from './decode-document';
import type { DecodedLetter } from './decode-letter';

export interface DecodingRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}
export type DecodingAnswer =
  | { readonly decoded: DecodedLetter | ScannedPdf }
  | { readonly refused: { readonly code: ErrorCode; readonly details: ErrorDetails[ErrorCode] } }
  /** Not one of our refusals: told as a file that cannot be read. */
  | { readonly failed: string };
export interface DecodingLimits {
  readonly seconds: number;
  /** What the thread's heap may hold, and by how much the whole process may grow meanwhile: what unpackers allocate lies outside all heaps. */
  readonly megabytes: number;
}
const LIMITS: DecodingLimits = { seconds: 30, megabytes: 768 };
const LOOK_EVERY_MS = 50;
const MEGABYTE = 1024 * 1024;

/** The compiled worker beside this file; a spec runs from the sources and is given the built one. */
const workerFile = (): string => {
  const [source, built] = [`${sep}src${sep}`, `${sep}dist${sep}`];
  const here = `${__dirname}${sep}`;
  const at = here.lastIndexOf(source);
  const folder = at <= here.lastIndexOf(built) ? here : `${here.slice(0, at)}${built}${here.slice(at + source.length)}`;
  const file = join(folder, 'decoding.worker.js');
  if (!existsSync(file)) throw new Error(`${file} is missing: build the project first (npm run build)`);
  return file;
};

/** The thread, and what is done with the answer to the file it has. */
interface Decoder {
  readonly worker: Worker;
  answered: (answer: DecodingAnswer | null) => void;
}
let decoder: Decoder | null = null;
let queue: Promise<unknown> = Promise.resolve();

const startDecoder = (megabytes: number): Decoder => {
  const started: Decoder = {
    worker: new Worker(workerFile(), { resourceLimits: { maxOldGenerationSizeMb: megabytes } }),
    answered: () => undefined,
  };
  const lost = (): void => {
    if (decoder === started) decoder = null;
    started.answered(null);
  };
  // Out of memory, or ended by what it read.
  started.worker
    .on('message', (answer: DecodingAnswer) => started.answered(answer))
    .on('error', lost)
    .on('exit', lost);
  return started;
};
/**
 * Decodes a file in a thread of its own, one file at a time: a file made to take for ever, or all memory, costs the thread and nothing else.
 * @throws DomainError `letter.too-costly`, and what decoding refuses with.
 */
export const decodeInThread = (bytes: Uint8Array, fileName: string, limits = LIMITS): Promise<DecodedLetter | ScannedPdf> => {
  const turn = queue.then(() => decode(bytes, fileName, limits));
  queue = turn.catch(() => undefined);
  return turn;
};
const decode = async (bytes: Uint8Array, fileName: string, { seconds, megabytes }: DecodingLimits): Promise<DecodedLetter | ScannedPdf> => {
  const { worker } = (decoder ??= startDecoder(megabytes));
  const before = process.memoryUsage.rss();
  const until = performance.now() + seconds * 1_000;
  const answer = await new Promise<DecodingAnswer | null>((resolve) => {
    const watch = setInterval(() => {
      if (performance.now() <= until && process.memoryUsage.rss() - before <= megabytes * MEGABYTE) return;
      decoder = null;
      void worker.terminate(); // its exit is the answer
    }, LOOK_EVERY_MS);
    decoder!.answered = (given) => {
      clearInterval(watch);
      resolve(given);
    };
    worker.ref();
    worker.postMessage({ bytes, fileName } satisfies DecodingRequest);
  });
  worker.unref(); // an idle thread keeps no command from ending
  if (answer === null) throw new DomainError('letter.too-costly', { fileName });
  if ('decoded' in answer) return answer.decoded;
  if ('refused' in answer) throw new DomainError(answer.refused.code, answer.refused.details as never);
  throw new DomainError('letter.unsupported', { fileName, format: answer.failed.slice(0, 80) });
};
