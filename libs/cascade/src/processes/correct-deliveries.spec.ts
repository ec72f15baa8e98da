import {
  carriage,
  delivery,
  deliveryStream,
  directive,
  directiveStream,
  reference,
  register,
  type DeliveryEvent,
  type DraftRevised,
  type ReadingAccepted,
} from '@cascade/directives/domain';
import { openDeciderStreams } from '@cascade/event-store';
import type { RecordedEvent } from '@cascade/event-store/domain';
import { task } from '@cascade/tasks/domain';
import { cascadeReactions } from '../cascade-reactions';
import { addresseesStream, draftIdOf } from '../domain';
import { answers, issued, openWorld, TOWN, typesOf, WARDS } from '../testing/small-world';

const [FIRST, SECOND] = WARDS as [string, string];
const openLetter = async () => {
  const world = await openWorld();
  const { store } = world;
  const streams = {
    deliveries: openDeciderStreams(store, delivery),
    directives: openDeciderStreams(store, directive),
    carriages: openDeciderStreams(store, carriage),
    references: openDeciderStreams(store, reference),
    registers: openDeciderStreams(store, register),
    tasks: openDeciderStreams(store, task),
    issueChain: { finishIssue: () => Promise.reject(new Error('nothing is issued here')) },
  };
  const reactions = cascadeReactions({ store, readModels: answers() }, streams);
  const named = (name: string) => reactions.find((reaction) => reaction.name === name)!;
  const say = async (type: 'ReadingAccepted' | 'ReadingCorrected', ...bodies: readonly string[]): Promise<() => Promise<unknown>> => {
    const { requestId: _, ...said } = issued('d', []).data;
    const addressees = bodies.map(
      (authorityId) => ({ text: 'UBND', role: 'to', target: { kind: 'authority', authorityId }, owesAnswer: true }) as const,
    );
    const content = { ...said.content, addressees };
    const data = {
      ...said,
      content,
      unconfirmed: [],
      warnings: [],
      readerVersion: '1',
      corrections: [],
      settled: [],
      unconfirmedSpans: {},
    };
    const cause = await world.record(directiveStream('d'), { type, version: 1, data } as ReadingAccepted);
    await world.run(named('resolve-addressees'), cause as RecordedEvent);
    const resolved = (await Array.fromAsync(store.readStream(addresseesStream(cause.id)))).at(-1)!;
    const react = () => world.run(named('derivations'), resolved);
    await react();
    return react;
  };
  const lives = (authorityId: string) => typesOf(store, deliveryStream('d', authorityId));
  const draft = (authorityId: string) => typesOf(store, directiveStream(draftIdOf('d', authorityId)));
  return { ...world, say, lives, draft };
};

describe('the duties of a corrected reading', () => {
  it('are waived for whom it never meant, and owed by whom it means', async () => {
    const { say, lives, draft } = await openLetter();
    await say('ReadingAccepted', FIRST);
    await say('ReadingCorrected', SECOND);
    expect(await lives(FIRST)).toEqual(['DeliverySent', 'DerivationOwed', 'DerivationWaived']);
    expect(await draft(FIRST)).toEqual(['Drafted', 'DraftDiscarded']);
    expect([await lives(SECOND), await draft(SECOND)]).toEqual([['DeliverySent', 'DerivationOwed'], ['Drafted']]);
  });
  it('are owed again by whom it meant after all', async () => {
    const { say, lives } = await openLetter();
    await say('ReadingAccepted', FIRST);
    await say('ReadingCorrected', SECOND);
    await say('ReadingCorrected', FIRST, SECOND);
    expect(await lives(FIRST)).toEqual(['DeliverySent', 'DerivationOwed', 'DerivationWaived', 'DerivationOwed']);
    expect(await lives(SECOND)).toEqual(['DeliverySent', 'DerivationOwed']);
  });
  it('come out the same when it runs again', async () => {
    const { say, store } = await openLetter();
    const before = await say('ReadingAccepted', FIRST);
    const corrected = await say('ReadingCorrected', SECOND, TOWN);
    const head = await store.head();
    await before();
    await corrected();
    expect(await store.head()).toBe(head);
  });
  it('leave alone what a person did: a draft begun, a duty waived, a letter sent back', async () => {
    const { say, lives, draft, record } = await openLetter();
    await say('ReadingAccepted', FIRST, SECOND, TOWN);
    const content = issued('x', []).data.content;
    const revised: DraftRevised = { type: 'DraftRevised', version: 1, data: { directiveId: draftIdOf('d', FIRST), content } };
    await record(directiveStream(draftIdOf('d', FIRST)), revised);
    const id = { directiveId: 'd', reason: 'người có thẩm quyền miễn' };
    const waived: DeliveryEvent = { type: 'DerivationWaived', version: 1, data: { ...id, authorityId: SECOND } };
    const refused: DeliveryEvent = { type: 'DeliveryRefused', version: 1, data: { ...id, authorityId: TOWN } };
    await record(deliveryStream('d', SECOND), waived);
    await record(deliveryStream('d', TOWN), refused);
    await say('ReadingCorrected', SECOND, TOWN);
    expect(await draft(FIRST)).toEqual(['Drafted', 'DraftRevised']);
    expect(await lives(SECOND)).toEqual(['DeliverySent', 'DerivationOwed', 'DerivationWaived']);
    expect(await lives(TOWN)).toEqual(['DeliverySent', 'DerivationOwed', 'DeliveryRefused']);
  });
});
