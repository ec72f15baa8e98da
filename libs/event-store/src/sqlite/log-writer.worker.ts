import { parentPort, workerData } from 'node:worker_threads';
import { DomainError } from '../domain';
import { LogWriter } from './log-writer';
import type { Failure, FromWriter, ToWriter } from './write-group';

const port = parentPort!;
const answer = (message: FromWriter, moved: ArrayBuffer[] = []) => port.postMessage(message, moved);
const failureOf = (error: unknown): Failure =>
  error instanceof DomainError ? { code: error.code, details: error.details } : { code: null, message: String(error) };
const attempt = (work: () => void) => {
  try {
    work();
  } catch (error) {
    answer({ kind: 'failed', failure: failureOf(error) });
  }
};

attempt(() => {
  const { folder, maxBytes } = workerData as { folder: string; maxBytes?: number };
  const writer = new LogWriter(folder, { maxBytes });
  port.on('message', (request: ToWriter) =>
    attempt(() => {
      switch (request.kind) {
        case 'write': {
          const result = writer.write(request.group);
          return answer({ kind: 'written', result }, [result.revisions.buffer, result.positions.buffer]);
        }
        case 'trim':
          writer.trim(request.stream, request.before);
          return answer({ kind: 'trimmed' });
        case 'close':
          writer.close();
          port.close();
      }
    }),
  );
  answer({ kind: 'ready', ...writer.last() });
});
