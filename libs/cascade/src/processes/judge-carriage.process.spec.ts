import {
  carriage,
  carriageStream,
  deliveryStream,
  directiveStream,
  type DerivationAnswered,
  type ReadingCorrected,
} from '@cascade/directives/domain';
import { openDeciderStreams } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { issued, openWorld, TOWN, typesOf } from '../testing/small-world';
import type { Answers } from './cascade-deps';
import { judgeCarriage } from './judge-carriage.process';

const answering = { directiveId: 'd', authorityId: TOWN, byDirectiveId: 'letter' };
const answered: DerivationAnswered = {
  type: 'DerivationAnswered',
  version: 1,
  data: { ...answering, path: ['letter', 'd'], methodVersion: 1 },
};
const items = (verdict: string) => [{ itemId: 'i', verdict, byItemIds: [], likeness: 0.1, weakenings: [] }];
const STREAM = carriageStream('d', TOWN);

const setUp = async () => {
  const world = await openWorld();
  const { store } = world;
  const said = { verdict: 'dropped', asked: [] as [string, unknown][], behind: false };
  const readModels: Answers = {
    ask: async <R>(query: string, params: unknown) => {
      said.asked.push([query, params]);
      if (said.behind) throw new DomainError('read-model.behind', { position: '1', waited: 1 });
      const result = query === 'compared-with' ? [answering] : { methodVersion: 1, items: items(said.verdict) };
      return { result: result as R, ordinal: 1 };
    },
  };
  const carriages = openDeciderStreams(store, carriage);
  const followed: bigint[] = [];
  const reaction = judgeCarriage({ store, readModels }, async (data, meta) => {
    const { position } = await carriages.handle(carriageStream(data.directiveId, data.authorityId), { type: 'Judge', data }, meta);
    return position;
  });
  const run = async (event: Parameters<typeof reaction.react>[0]): Promise<void> => {
    for await (const batch of reaction.react(event, (position) => followed.push(position))) expect(batch).toEqual([]);
  };
  const corrected = async (directiveId: string) => {
    const { requestId: _, ...whole } = issued(directiveId, []).data;
    const data = { ...whole, corrections: [], unconfirmed: [], unconfirmedSpans: {}, warnings: [], settled: [] };
    return world.record<ReadingCorrected>(directiveStream(directiveId), { type: 'ReadingCorrected', version: 2, data });
  };
  return { world, said, reaction, run, followed, corrected };
};

describe('an answer to an order', () => {
  it('is compared with it, and what was judged is recorded', async () => {
    const { world, said, run, followed } = await setUp();
    await run(await world.record(deliveryStream('d', TOWN), answered));
    expect(said.asked).toEqual([['compare-answer', answering]]);
    expect(await typesOf(world.store, STREAM)).toEqual(['CarriageJudged']);
    expect(followed).toHaveLength(1);
  });
  it('is judged once, however often the event is taken in', async () => {
    const { world, run } = await setUp();
    const event = await world.record(deliveryStream('d', TOWN), answered);
    for (let time = 0; time < 3; time += 1) await run(event);
    expect(await typesOf(world.store, STREAM)).toEqual(['CarriageJudged']);
  });
  it('is judged anew where the order or the answer is read otherwise and that changes something', async () => {
    const { world, said, run, corrected } = await setUp();
    await run(await world.record(deliveryStream('d', TOWN), answered));
    await run(await corrected('d'));
    expect(await typesOf(world.store, STREAM)).toEqual(['CarriageJudged']);
    said.verdict = 'carried';
    await run(await corrected('letter'));
    expect(said.asked.slice(-2).map(([query]) => query)).toEqual(['compared-with', 'compare-answer']);
    expect(await typesOf(world.store, STREAM)).toEqual(['CarriageJudged', 'CarriageJudged']);
  });
  it('is not set back where an earlier answer or reading comes by again', async () => {
    const { world, said, run, corrected } = await setUp();
    const first = await world.record(deliveryStream('d', TOWN), answered);
    await run(first);
    const readings = [await corrected('d'), await corrected('letter')];
    const second = await world.record(deliveryStream('d', TOWN), answered);
    said.verdict = 'carried';
    await run(second);
    expect(await typesOf(world.store, STREAM)).toEqual(['CarriageJudged', 'CarriageJudged']);
    said.verdict = 'weakened';
    for (const event of [first, ...readings]) await run(event);
    expect(await typesOf(world.store, STREAM)).toEqual(['CarriageJudged', 'CarriageJudged']);
  });
  it('is judged though something else was recorded of it meanwhile, which no judgement hangs on', async () => {
    const { world, run } = await setUp();
    const event = await world.record(deliveryStream('d', TOWN), answered);
    const data = { directiveId: 'd', authorityId: TOWN, arrivalNumber: null };
    await world.record(deliveryStream('d', TOWN), { type: 'DeliveryReceived', version: 2, data });
    await world.record(directiveStream('letter'), issued('letter', []));
    await run(event);
    expect(await typesOf(world.store, STREAM)).toEqual(['CarriageJudged']);
  });
  it('waits for a read model that is behind instead of being refused', async () => {
    const { world, said, run } = await setUp();
    said.behind = true;
    const trouble = await run(await world.record(deliveryStream('d', TOWN), answered)).catch((error: unknown) => error);
    expect(trouble).toBeInstanceOf(Error);
    expect(trouble).not.toBeInstanceOf(DomainError);
  });
});
