import { directive, join, joinIdOf, joinStream, type JoinEvent, type ReadingAccepted } from '@cascade/directives/domain';
import { aContent } from '@cascade/directives/testing';
import { openDeciderStreams } from '@cascade/event-store';
import type { RecordedEvent } from '@cascade/event-store/domain';
import { directiveStream, openWorld } from '../testing/small-world';
import { keepJoins } from './keep-joins.process';

const joinId = joinIdOf('kept', 'other');
const decision = { joinId, keptId: 'kept', otherId: 'other', reason: 'cùng một văn bản' };
type Decided = RecordedEvent<Extract<JoinEvent, { type: 'ScansJoined' | 'ScansDecisionUndone' }>>;

const open = async () => {
  const world = await openWorld();
  const reaction = keepJoins({
    directives: openDeciderStreams(world.store, directive),
    joins: openDeciderStreams(world.store, join),
  });
  for (const directiveId of ['kept', 'other']) {
    const symbol = { number: '278', notation: 'UBND-VX', asWritten: '278/UBND-VX' };
    const data = { directiveId, symbol, issuedOn: '2020-08-17', content: aContent(), readerVersion: '1', unconfirmed: [], warnings: [] };
    await world.record(directiveStream(directiveId), { type: 'ReadingAccepted', version: 1, data } as ReadingAccepted);
  }
  const decided = (type: Decided['type'], reason = decision.reason) =>
    world.record(joinStream(joinId), { type, version: 2, data: { ...decision, reason } } as JoinEvent) as Promise<Decided>;
  const react = async (cause: Decided): Promise<bigint[]> => {
    const followed: bigint[] = [];
    for await (const batch of reaction.react(cause, (position) => followed.push(position))) expect(batch).toEqual([]);
    return followed;
  };
  /** What a letter says, reading by reading: its number, and whose scan it is. */
  const saysOf = async (directiveId: string) =>
    (await Array.fromAsync(world.store.readStream(directiveStream(directiveId)))).map(({ data }) => {
      const { symbol, joined = null, content } = data as ReadingAccepted['data'] & { joined?: { directiveId: string } | null };
      return [symbol?.number ?? null, content.items.length, joined?.directiveId ?? null];
    });
  return { ...world, decided, react, saysOf };
};
const SPEAKS = ['278', 1, null];
const SILENT = [null, 0, 'kept'];

describe('two scans of one letter', () => {
  it('are spoken for by one once they are joined: the other falls silent', async () => {
    const { decided, react, saysOf, store } = await open();
    expect(await react(await decided('ScansJoined'))).toEqual([await store.head()]);
    expect([await saysOf('kept'), await saysOf('other')]).toEqual([[SPEAKS], [SPEAKS, SILENT]]);
  });
  it('say again what they said once they are parted', async () => {
    const { decided, react, saysOf } = await open();
    await react(await decided('ScansJoined'));
    await react(await decided('ScansDecisionUndone', 'hai văn bản'));
    expect(await saysOf('other')).toEqual([SPEAKS, SILENT, SPEAKS]);
  });
  it('are told once, however often the decision comes by', async () => {
    const { decided, react, saysOf } = await open();
    const joined = await decided('ScansJoined');
    await react(joined);
    await react(joined);
    expect(await saysOf('other')).toEqual([SPEAKS, SILENT]);
  });
  it('are not joined by a decision that was undone since', async () => {
    const { decided, react, saysOf } = await open();
    const joined = await decided('ScansJoined');
    await decided('ScansDecisionUndone', 'nhầm');
    await react(joined);
    expect(await saysOf('other')).toEqual([SPEAKS]);
  });
  it('stay joined where they were joined again after the undoing that comes by', async () => {
    const { decided, react, saysOf } = await open();
    await react(await decided('ScansJoined'));
    const undone = await decided('ScansDecisionUndone', 'nhầm');
    await decided('ScansJoined', 'vẫn là một');
    await react(undone);
    expect((await saysOf('other')).at(-1)).toEqual(SILENT);
  });
});
