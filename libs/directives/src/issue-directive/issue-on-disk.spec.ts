import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDeciderStreams, openSqliteEventStore, type EventStore } from '@cascade/event-store';
import { uuidV5, type RecordedEvent } from '@cascade/event-store/domain';
import { directive, directivesCatalogue, directiveStream, reference, register, type IssueRequested } from '../domain';
import { aContent } from '../domain/sample-content';
import { IssueChain } from './issue-chain';
import { Neighbourhood } from './neighbourhood';

const processOn = (store: EventStore) => {
  const directives = openDeciderStreams(store, directive);
  const references = openDeciderStreams(store, reference);
  return { directives, chain: new IssueChain(directives, openDeciderStreams(store, register), new Neighbourhood(directives, references)) };
};
const meta = (name: string) => ({ commandId: uuidV5(name), actor: 'a', onBehalfOf: null, occurredAt: '2020-08-17' });
const request = async ({ directives }: ReturnType<typeof processOn>, directiveId: string): Promise<void> => {
  const stream = directiveStream(directiveId);
  await directives.handle(
    stream,
    { type: 'Draft', data: { directiveId, content: aContent(), answersDelivery: null } },
    meta(`draft/${directiveId}`),
  );
  const wish = { directiveId, issuedOn: '2020-08-17', notation: 'UBND-VX', series: 'common', issuerKind: 'peoplesCommittee' } as const;
  await directives.handle(
    stream,
    { type: 'RequestIssue', data: { ...wish, requestId: uuidV5(directiveId) } },
    meta(`issue/${directiveId}`),
  );
};
const open = (folder: string) => openSqliteEventStore({ folder, catalogue: directivesCatalogue });

describe('issuing on disk', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'issue-on-disk-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('gives 64 at once the numbers 1 to 64; what a stop left open is finished after it', async () => {
    const ids = Array.from({ length: 64 }, (_, at) => `d${at}`);
    const before = await open(folder);
    const first = processOn(before);
    await Promise.all(ids.map((id) => request(first, id)));
    const requests = (await Array.fromAsync(before.readAll())).filter(
      ({ type }) => type === 'IssueRequested',
    ) as RecordedEvent<IssueRequested>[];
    // Half of the chains are under way when the store is closed over them.
    const running = requests.slice(0, 32).map(first.chain.finishIssue);
    await running[0];
    const stopped = Promise.allSettled(running);
    await before.close();
    await stopped;

    const after = await open(folder);
    const second = processOn(after);
    await Promise.all(requests.map(second.chain.finishIssue));
    const events = await Array.fromAsync(after.readAll());
    const numbers = events.flatMap(({ type, data }) => (type === 'NumberTaken' ? [(data as { number: number }).number] : []));
    expect(numbers).toEqual(ids.map((_, at) => at + 1));
    const written = events.flatMap(({ type, data }) => (type === 'Issued' ? [(data as { symbol: { number: string } }).symbol.number] : []));
    expect(written.map(Number).sort((a, b) => a - b)).toEqual(numbers);
    expect(written).toContain('09');
    await after.close();
  }, 30_000);
});
