import {
  reference,
  referenceIdFor,
  referenceStream,
  register,
  registerStream,
  symbolOf,
  type ReadingAccepted,
  type ReadingCorrected,
  type ReferenceEvent,
} from '@cascade/directives/domain';
import { aCitation, aContent } from '@cascade/directives/testing';
import { openDeciderStreams } from '@cascade/event-store';
import { DomainError, type RecordedEvent } from '@cascade/event-store/domain';
import { directiveStream, openWorld } from '../testing/small-world';
import { keepReferences, type KeptStreams } from './keep-references.process';
import type { Saying } from './recorded-content';

const TOWN = 'ben-cat';
const symbol = (number: string) => symbolOf(number, 'UBND-VX');
const own = (number: string, issuerId = TOWN): string => referenceIdFor(issuerId, '2020-08-17', symbol(number))!;
const said = (directiveId: string, number: string | null, over: Partial<ReadingAccepted['data']> = {}): ReadingAccepted['data'] => ({
  ...{
    directiveId,
    symbol: number === null ? null : symbol(number),
    issuedOn: '2020-08-17',
    readerVersion: '1',
    unconfirmed: [],
    warnings: [],
  },
  content: aContent({ issuerId: TOWN, citations: [] }),
  ...over,
});
const citing = (referenceId: string) => aContent({ issuerId: TOWN, citations: [aCitation({ referenceId })] });

const open = async () => {
  const world = await openWorld();
  const streams = { references: openDeciderStreams(world.store, reference), registers: openDeciderStreams(world.store, register) };
  const reaction = keepReferences(world.store, streams);
  const say = (type: Saying['type'], data: object) =>
    world.record(directiveStream((data as { directiveId: string }).directiveId), { type, version: 1, data } as Saying);
  const accepted = (...given: Parameters<typeof said>) => say('ReadingAccepted', said(...given));
  const corrected = (directiveId: string, number: string | null, over: Partial<ReadingCorrected['data']> = {}) =>
    say('ReadingCorrected', { ...said(directiveId, number), corrections: [], settled: [], unconfirmedSpans: {}, ...over });
  const react = async (cause: RecordedEvent<Saying>): Promise<bigint[]> => {
    const followed: bigint[] = [];
    for await (const batch of reaction.react(cause, (position) => followed.push(position))) expect(batch).toEqual([]);
    return followed;
  };
  const storyOf = async (referenceId: string): Promise<string[]> =>
    ((await Array.fromAsync(world.store.readStream(referenceStream(referenceId)))) as unknown as ReferenceEvent[]).map(({ type, data }) =>
      type === 'ReferenceCited'
        ? `cited by ${data.byDirectiveId}`
        : `${type === 'ReferenceIdentified' ? 'is' : 'is not'} ${data.directiveId}`,
    );
  const seen = async (issuerId = TOWN): Promise<string[]> =>
    (await Array.fromAsync(world.store.readStream(registerStream(issuerId, 2020, 'common'))))
      .filter(({ type }) => type === 'NumberObserved')
      .map(({ data }) => (data as { number: string }).number);
  return { ...world, streams, say, accepted, corrected, react, storyOf, seen };
};

describe('a document that is taken in', () => {
  it('makes a ghost of what it cites and makes itself real, and its issuer’s register sees its number', async () => {
    const { accepted, react, storyOf, seen, store } = await open();
    const followed = await react(await accepted('d278', '278', { content: citing('r12') }));
    expect([await storyOf('r12'), await storyOf(own('278'))]).toEqual([['cited by d278'], ['is d278']]);
    expect(await seen()).toEqual(['278']);
    expect(followed.sort((a, b) => Number(a - b)).at(-1)).toBe(await store.head());
  });
  it('is what was cited before it came, and what is cited after', async () => {
    const { accepted, react, storyOf } = await open();
    await react(await accepted('early', '1', { content: citing(own('278')) }));
    await react(await accepted('d278', '278'));
    await react(await accepted('late', '2', { content: citing(own('278')) }));
    expect(await storyOf(own('278'))).toEqual(['cited by early', 'is d278']); // cited once is cited
  });
  it('leaves a reference with whom it has: a second letter of one number is a double', async () => {
    const { accepted, react, storyOf } = await open();
    await react(await accepted('first', '278'));
    await react(await accepted('second', '278'));
    expect(await storyOf(own('278'))).toEqual(['is first']);
  });
  it('without a number has no reference of its own', async () => {
    const { accepted, react, store } = await open();
    expect(await react(await accepted('blank', null))).toEqual([]);
    expect((await Array.fromAsync(store.readAll())).map(({ type }) => type)).toEqual(['ReadingAccepted']);
  });
  it('by an issuer that is not sure is seen by no register', async () => {
    const { accepted, react, seen } = await open();
    await react(await accepted('d', '278', { unconfirmed: ['/issuerId'] }));
    expect(await seen()).toEqual([]);
  });
  it('is told of once, however often it comes by', async () => {
    const { accepted, react, store } = await open();
    const cause = await accepted('d278', '278', { content: citing('r12') });
    await react(cause);
    const head = await store.head();
    await react(cause);
    expect(await store.head()).toBe(head);
  });
});
it('what is issued here is no number seen: its register gave it', async () => {
  const { say, react, storyOf, seen } = await open();
  const { readerVersion: _reader, unconfirmed: _unsure, warnings: _warned, ...data } = said('d', '278');
  await react(await say('Issued', { ...data, requestId: 'r' }));
  expect([await storyOf(own('278')), await seen()]).toEqual([['is d'], []]);
});
describe('a reading put right', () => {
  it('parts from what it was taken for and is what it says now', async () => {
    const { accepted, corrected, react, storyOf, seen } = await open();
    await react(await accepted('d', '278'));
    await react(await corrected('d', '287'));
    expect([await storyOf(own('278')), await storyOf(own('287'))]).toEqual([['is d', 'is not d'], ['is d']]);
    expect(await seen()).toEqual(['278', '287']);
  });
  it('parts from nothing where its number stays', async () => {
    const { accepted, corrected, react, storyOf } = await open();
    await react(await accepted('d', '278'));
    await react(await corrected('d', '278', { content: citing('r12') }));
    expect([await storyOf(own('278')), await storyOf('r12')]).toEqual([['is d'], ['cited by d']]);
  });
  it('goes back to the number that it first had', async () => {
    const { accepted, corrected, react, storyOf } = await open();
    await react(await accepted('d', '278'));
    await react(await corrected('d', '287'));
    await react(await corrected('d', '278'));
    expect(await storyOf(own('278'))).toEqual(['is d', 'is not d', 'is d']);
    expect(await storyOf(own('287'))).toEqual(['is d', 'is not d']);
  });
  it('leaves what an earlier reading says to the later one, which may have come first', async () => {
    const { accepted, corrected, react, storyOf, seen } = await open();
    const first = await accepted('d', '278', { content: citing('r12') });
    await react(await corrected('d', '287'));
    await react(first);
    expect([await storyOf(own('278')), await storyOf(own('287'))]).toEqual([[], ['is d']]);
    expect(await storyOf('r12')).toEqual(['cited by d']); // a ghost that nobody cites any more harms nobody
    expect(await seen()).toEqual(['287']);
  });
});
describe('a scan that a person joined into another', () => {
  const joined = { directiveId: 'kept', joinId: 'j' };
  it('hands what it answered to over to that one', async () => {
    const { accepted, corrected, react, storyOf } = await open();
    await react(await accepted('other', '278'));
    await react(await corrected('other', null, { joined } as never));
    expect(await storyOf(own('278'))).toEqual(['is other', 'is not other', 'is kept']);
  });
  it('hands nothing over that a third letter has by now', async () => {
    const { accepted, corrected, react, storyOf } = await open();
    await react(await accepted('third', '278'));
    await react(await accepted('other', '278'));
    await react(await corrected('other', null, { joined } as never));
    expect(await storyOf(own('278'))).toEqual(['is third']);
  });
  it('hands nothing over where it never had a number', async () => {
    const { accepted, corrected, react, store } = await open();
    await react(await accepted('other', null));
    expect(await react(await corrected('other', null, { joined } as never))).toEqual([]);
    expect((await Array.fromAsync(store.readAll())).map(({ stream }) => stream)).toEqual([
      directiveStream('other'),
      directiveStream('other'),
    ]);
  });
  it('hands nothing over where nothing was ever read of it before', async () => {
    const { corrected, react, store } = await open();
    expect(await react(await corrected('other', null, { joined } as never))).toEqual([]);
    expect((await Array.fromAsync(store.readAll())).map(({ type }) => type)).toEqual(['ReadingCorrected']);
  });
  it.each([
    ['a fault', new Error('the disk is full')],
    ['a refusal for another reason', new DomainError('stream.conflict', { stream: 'reference', expected: '0', actual: '1' } as never)],
  ])('is tried again after %s, and then handed over', async (_, trouble) => {
    const { accepted, corrected, react, storyOf, store, streams } = await open();
    await react(await accepted('other', '278'));
    const cause = await corrected('other', null, { joined } as never);
    const references: KeptStreams['references'] = {
      handle: (stream, command, meta) =>
        command.type === 'Identify' ? Promise.reject(trouble) : streams.references.handle(stream, command, meta),
    };
    await expect(Array.fromAsync(keepReferences(store, { ...streams, references }).react(cause, () => undefined))).rejects.toBe(trouble);
    expect(await storyOf(own('278'))).toEqual(['is other', 'is not other']);
    await react(cause);
    expect(await storyOf(own('278'))).toEqual(['is other', 'is not other', 'is kept']);
  });
});
