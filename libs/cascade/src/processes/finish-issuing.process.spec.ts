import { directiveStream, type IssueRequested } from '@cascade/directives/domain';
import { openMemoryEventStore, type EventStore } from '@cascade/event-store';
import { uuidV5, type AnyEvent, type RecordedEvent } from '@cascade/event-store/domain';
import { finishIssuing } from './finish-issuing.process';

const stream = directiveStream('d');
const metadata = {
  occurredAt: null,
  actor: 'spec',
  onBehalfOf: null,
  commandId: uuidV5('c'),
  correlationId: uuidV5('c'),
  causationId: null,
};
const request: IssueRequested['data'] = {
  directiveId: 'd',
  requestId: 'r',
  registerStream: 'register-b-2020-common',
  issuerId: 'b',
  year: 2020,
  series: 'common',
  issuedOn: '2020-08-17',
  notation: 'CT-UBND',
};

describe('the process that finishes issuing', () => {
  let store: EventStore;
  let requested: RecordedEvent<IssueRequested>;
  let finished: number;
  const record = async (type: string, data: object): Promise<void> => {
    const event: AnyEvent = { type, version: 1, data };
    await store.append(stream, [{ ...event, id: uuidV5(`${type}/${JSON.stringify(data)}`), metadata }], 'any');
  };
  const run = async (patience: number): Promise<bigint[]> => {
    const followed: bigint[] = [];
    const chain = {
      finishIssue: async () => {
        finished += 1;
        return { stream, revision: 9n, position: 42n };
      },
    };
    for await (const batch of finishIssuing(store, chain, patience).react(requested, (position) => followed.push(position)))
      expect(batch).toEqual([]);
    return followed;
  };
  beforeEach(async () => {
    finished = 0;
    store = await openMemoryEventStore({ catalogue: { versions: {}, upcasters: {} } });
    await record('IssueRequested', request);
    for await (const event of store.readStream(stream)) requested = event as RecordedEvent<IssueRequested>;
  });

  it('leaves a chain alone that its handler finished', async () => {
    await record('Issued', { requestId: 'r' });
    expect(await run(0)).toEqual([]);
    expect(finished).toBe(0);
  });
  it('waits for a handler that is still at it', async () => {
    setTimeout(() => void record('Issued', { requestId: 'r' }), 60);
    await run(5_000);
    expect(finished).toBe(0);
  });
  it('finishes a chain that nobody finishes, and says what followed', async () => {
    expect(await run(0)).toEqual([42n]);
    expect(finished).toBe(1);
  });
  it('sees to it that the number of a refused request is voided', async () => {
    await record('IssueRefused', { requestId: 'r' });
    await run(5_000);
    expect(finished).toBe(1);
  });
  it('takes the answer to another request for none', async () => {
    await record('Issued', { requestId: 'other' });
    await run(0);
    expect(finished).toBe(1);
  });
});
