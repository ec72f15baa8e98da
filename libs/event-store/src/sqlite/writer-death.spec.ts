import type * as threads from 'node:worker_threads';
import { aStream, collect, sampleCatalogue, someEvents } from '../contract/sample-events';
import { isDomainError } from '../domain';
import { freshFolder } from './fresh-folder';
import { openSqliteEventStore } from './sqlite-event-store';

const mockStarted: threads.Worker[] = [];
// The real threads, but within reach, so that one can be ended from outside.
jest.mock('node:worker_threads', () => {
  const real = jest.requireActual<typeof threads>('node:worker_threads');
  class Reached extends real.Worker {
    constructor(...all: ConstructorParameters<typeof real.Worker>) {
      super(...all);
      mockStarted.push(this);
    }
  }
  return { ...real, Worker: Reached };
});

describe('the writer of the log', () => {
  it('that dies is replaced: what was acknowledged is there, what was not can be sent again, and nothing is there twice', async () => {
    const warnings: string[] = [];
    jest.spyOn(process, 'emitWarning').mockImplementation((warning) => void warnings.push(String(warning)));
    const store = await openSqliteEventStore({ folder: freshFolder(), catalogue: sampleCatalogue });
    const acknowledged = new Set<string>();
    let refused = 0;
    const stream = aStream();
    const send = async (n: number): Promise<void> => {
      const name = `${stream}-${n}`;
      const events = someEvents(2);
      for (;;)
        try {
          await store.append(name, events, 'no-stream');
          return void acknowledged.add(name);
        } catch (error) {
          if (!isDomainError(error, 'store.unavailable')) throw error;
          refused += 1;
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
    };
    const sending = Array.from({ length: 4 }, async (_, lane) => {
      for (let n = lane; n < 400; n += 4) await send(n);
    });
    while (acknowledged.size < 40) await new Promise((resolve) => setTimeout(resolve, 1));
    await mockStarted[0]!.terminate();
    await Promise.all(sending);
    expect(refused).toBeGreaterThan(0);
    const all = await collect(store.readAll());
    expect(all).toHaveLength(800);
    expect(new Set(all.map(({ id }) => id)).size).toBe(800);
    expect(new Set(all.map(({ stream: name }) => name))).toEqual(acknowledged);
    expect(mockStarted).toHaveLength(2);
    expect(warnings.some((message) => message.includes('the writer ended'))).toBe(true);
    await store.close();
  });
});
