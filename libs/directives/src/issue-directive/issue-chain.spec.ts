import fc from 'fast-check';
import { openDeciderStreams, openMemoryEventStore, type EventStore } from '@cascade/event-store';
import { uuidV5, type CommandMeta, type RecordedEvent } from '@cascade/event-store/domain';
import { directive, directivesCatalogue, directiveStream, reference, register, type IssueRequested } from '../domain';
import { aCitation, aContent } from '../domain/sample-content';
import { referenceIdOf, symbolKey } from '../domain/document-symbol';
import { IssueChain } from './issue-chain';
import { Neighbourhood } from './neighbourhood';

/** One process: its own queues and folded states over the shared log. */
const processOn = (store: EventStore) => {
  const directives = openDeciderStreams(store, directive);
  const registers = openDeciderStreams(store, register);
  const references = openDeciderStreams(store, reference);
  const chain = new IssueChain(directives, registers, new Neighbourhood(directives, references));
  return { directives, registers, references, chain };
};
/** A log whose process dies at its `at`-th append, before that append is on disk or just after it. */
const dyingAt = (store: EventStore, at: number, after: boolean): EventStore => {
  let appends = 0;
  return {
    ...store,
    readStream: store.readStream.bind(store),
    async append(...call) {
      const dies = (appends += 1) >= at;
      if (dies && !(after && appends === at)) throw new Error('killed');
      const result = await store.append(...call);
      if (dies) throw new Error('killed');
      return result;
    },
  };
};
const meta = (name: string): CommandMeta => ({ commandId: uuidV5(name), actor: 'a', onBehalfOf: null, occurredAt: '2020-08-17' });
const openLog = () => openMemoryEventStore({ catalogue: directivesCatalogue });
const ownReference = referenceIdOf('ben-cat', 2020, symbolKey('1/UBND-VX') ?? ('' as never));

const begin = async (store: EventStore, directiveId: string, citing?: string): Promise<RecordedEvent<IssueRequested>> => {
  const { directives } = processOn(store);
  const stream = directiveStream(directiveId);
  const content = aContent(citing ? { citations: [aCitation({ referenceId: citing })] } : {});
  await directives.handle(stream, { type: 'Draft', data: { directiveId, content, answersDelivery: null } }, meta(`draft/${directiveId}`));
  const wish = { directiveId, issuedOn: '2020-08-17', notation: 'UBND-VX', series: 'common', issuerKind: 'peoplesCommittee' } as const;
  const requestId = uuidV5(`request/${directiveId}`);
  await directives.handle(stream, { type: 'RequestIssue', data: { ...wish, requestId } }, meta(`issue/${directiveId}`));
  const events = await Array.fromAsync(store.readStream(stream));
  return events.find(({ type }) => type === 'IssueRequested') as RecordedEvent<IssueRequested>;
};
const logOf = async (store: EventStore, stream: string) =>
  (await Array.fromAsync(store.readStream(stream))).map(({ type, data }) => ({ type, data }));
const storyOf = async (store: EventStore) => ({
  directive: await logOf(store, directiveStream('d')),
  register: await logOf(store, 'register-ben-cat-2020-common'),
});

describe('64 who issue at once', () => {
  it('get the numbers 1 to 64, each directive one', async () => {
    const store = await openLog();
    const ids = Array.from({ length: 64 }, (_, at) => `d${at}`);
    const requests = await Promise.all(ids.map((id) => begin(store, id)));
    // Two servers and the process that finishes open chains, all at once.
    const runners = [processOn(store), processOn(store), processOn(store)].map(({ chain }) => chain);
    await Promise.all(runners.flatMap(({ finishIssue }) => requests.map(finishIssue)));

    const taken = (await logOf(store, 'register-ben-cat-2020-common')).filter(({ type }) => type === 'NumberTaken');
    const numbers = taken.map(({ data }) => (data as { number: number }).number);
    expect(numbers).toEqual(Array.from({ length: 64 }, (_, at) => at + 1));
    for (const id of ids) {
      const log = await logOf(store, directiveStream(id));
      expect(log.map(({ type }) => type)).toEqual(['Drafted', 'IssueRequested', 'Issued']);
    }
    const written = await Promise.all(
      ids.map(async (id) => (await logOf(store, directiveStream(id))).at(-1)?.data as { symbol: { number: string } }),
    );
    expect(new Set(written.map(({ symbol }) => Number(symbol.number))).size).toBe(64);
  }, 30_000);
});

describe.each([
  ['is issued', undefined, ['Drafted', 'IssueRequested', 'Issued']],
  ['is refused', ownReference, ['Drafted', 'IssueRequested', 'IssueRefused']],
])('a chain that %s', (_, citing, types) => {
  const undisturbed = async () => {
    const store = await openLog();
    await processOn(store).chain.finishIssue(await begin(store, 'd', citing));
    return storyOf(store);
  };
  it('ends so when nothing happens', async () => {
    const { directive: log, register: numbers } = await undisturbed();
    expect(log.map(({ type }) => type)).toEqual(types);
    expect(numbers.map(({ type }) => type)).toEqual(
      citing ? ['RegisterOpened', 'NumberTaken', 'NumberVoided'] : ['RegisterOpened', 'NumberTaken'],
    );
  });
  it.each([1, 2, 3].flatMap((at) => [[at, false] as const, [at, true] as const]))(
    'ends the same after a death at step %i (on disk: %s), however often it is finished',
    async (at, after) => {
      const store = await openLog();
      const requested = await begin(store, 'd', citing);
      await processOn(dyingAt(store, at, after))
        .chain.finishIssue(requested)
        .catch(() => undefined);
      const { chain } = processOn(store);
      const first = await chain.finishIssue(requested);
      expect(await storyOf(store)).toEqual(await undisturbed());
      expect(await chain.finishIssue(requested)).toEqual(first);
      expect(await storyOf(store)).toEqual(await undisturbed());
    },
  );
  it('ends the same whatever runs and dies beside it', async () => {
    const expected = await undisturbed();
    const death = fc.record({ at: fc.integer({ min: 1, max: 5 }), after: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(death, { minLength: 1, maxLength: 4 }), async (deaths) => {
        const store = await openLog();
        const requested = await begin(store, 'd', citing);
        await Promise.allSettled(deaths.map(({ at, after }) => processOn(dyingAt(store, at, after)).chain.finishIssue(requested)));
        await processOn(store).chain.finishIssue(requested);
        expect(await storyOf(store)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});

describe('an answer to another request', () => {
  it('changes nothing', async () => {
    const store = await openLog();
    const first = await begin(store, 'd', ownReference);
    const { chain, directives } = processOn(store);
    await chain.finishIssue(first);
    const wish = {
      directiveId: 'd',
      issuedOn: '2020-08-17',
      notation: 'UBND-VX',
      series: 'common',
      issuerKind: 'peoplesCommittee',
    } as const;
    await directives.handle(directiveStream('d'), { type: 'RequestIssue', data: { ...wish, requestId: uuidV5('second') } }, meta('second'));
    const before = await storyOf(store);
    await processOn(store).chain.finishIssue(first);
    expect(await storyOf(store)).toEqual(before);
  });
});
