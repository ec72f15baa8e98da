import { directiveStream, letterPartId, type LetterTakenIn } from '@cascade/directives/domain';
import { openMemoryEventStore, type EventStore } from '@cascade/event-store';
import { uuidV5, type RecordedEvent } from '@cascade/event-store/domain';
import { finishTakingIn } from './finish-taking-in.process';

const FILE = uuidV5('file');
const letter = { contentHash: 'a', textHash: 'b', mediaType: 'text/plain', bytes: 10, key: 'k' };
const { textHash: _, ...file } = letter;
const metadata = {
  occurredAt: null,
  actor: 'spec',
  onBehalfOf: null,
  commandId: uuidV5('c'),
  correlationId: uuidV5('c'),
  causationId: null,
};

describe('the process that finishes taking in', () => {
  let store: EventStore;
  let finished: string[];
  const record = async (index: number, of = 3): Promise<void> => {
    const directiveId = letterPartId(FILE, index);
    const part = { fileId: FILE, file, index, of, start: 0, end: 5 };
    const data: LetterTakenIn['data'] = { directiveId, letter, readerVersion: '1', ...(of > 1 ? { part } : {}) };
    await store.append(
      directiveStream(directiveId),
      [{ type: 'LetterTakenIn', version: 1, data, id: uuidV5(directiveId), metadata }],
      'any',
    );
  };
  const taken = async (index: number): Promise<RecordedEvent<LetterTakenIn>> => {
    const [event] = await Array.fromAsync(store.readStream(directiveStream(letterPartId(FILE, index))));
    return event as RecordedEvent<LetterTakenIn>;
  };
  const run = async (index: number, patience: number, answers = true): Promise<bigint[]> => {
    const followed: bigint[] = [];
    const intake = {
      finish: async ({ data }: RecordedEvent<LetterTakenIn>) => {
        finished.push(data.directiveId);
        return answers ? { stream: 'directive-x', revision: 1n, position: 42n } : null;
      },
    };
    for await (const batch of finishTakingIn(store, intake, patience).react(await taken(index), (position) => followed.push(position)))
      expect(batch).toEqual([]);
    return followed;
  };
  beforeEach(async () => {
    finished = [];
    store = await openMemoryEventStore({ catalogue: { versions: {}, upcasters: {} } });
  });

  it('leaves a file alone whose letters are all there', async () => {
    for (const index of [1, 2, 3]) await record(index);
    expect(await run(1, 0)).toEqual([]);
    expect(finished).toEqual([]);
  });
  it.each([[[1]], [[1, 2]], [[1, 3]]])('brings the rest where only letters %j are there, and says what followed', async (there) => {
    for (const index of there) await record(index);
    expect(await run(1, 0)).toEqual([42n]);
    expect(finished).toEqual([letterPartId(FILE, 1)]);
  });
  it('waits for a handler that is still at it', async () => {
    await record(1);
    setTimeout(() => void record(2).then(() => record(3)), 60);
    await run(1, 5_000);
    expect(finished).toEqual([]);
  });
  it('says nothing of what can not be finished any more', async () => {
    await record(1);
    expect(await run(1, 0, false)).toEqual([]);
    expect(finished).toHaveLength(1);
  });
  it('is asked for once: by the first letter, not by the others', async () => {
    await record(1);
    await record(2);
    expect(await run(2, 0)).toEqual([]);
    expect(finished).toEqual([]);
  });
  it('has nothing to do with a letter that came alone', async () => {
    await record(1, 1);
    expect(await run(1, 0)).toEqual([]);
    expect(finished).toEqual([]);
  });
});
