import {
  carriage,
  delivery,
  deliveryStream,
  directive,
  directiveStream,
  reference,
  register,
  type DeliveryEvent,
  type Drafted,
} from '@cascade/directives/domain';
import { openDeciderStreams, type DeciderStreams, type EventStore } from '@cascade/event-store';
import type { AnyEvent, RecordedEvent } from '@cascade/event-store/domain';
import { task } from '@cascade/tasks/domain';
import { cascadeReactions, type CascadeStreams } from './cascade-reactions';
import { draftIdOf } from './domain';
import type { Answers } from './processes/cascade-deps';
import type { FoundAnswer } from './processes/derivations.process';
import { issued, openWorld, TOWN, typesOf } from './testing/small-world';

const DELIVERY = deliveryStream('order', TOWN);
const DRAFT_ID = draftIdOf('order', TOWN);
const FOUND: FoundAnswer = { orderId: 'order', authorityId: TOWN, byDirectiveId: 'letter', path: ['letter', 'order'] };
const id = { directiveId: 'order', authorityId: TOWN };
const sent: DeliveryEvent = { type: 'DeliverySent', version: 1, data: { ...id, role: 'to', text: '' } };
const owed: DeliveryEvent = { type: 'DerivationOwed', version: 1, data: { ...id, draftId: DRAFT_ID, itemIds: [] } };
const refused: DeliveryEvent = { type: 'DeliveryRefused', version: 2, data: { ...id, reason: 'nhầm nơi nhận' } };
const drafted: Drafted = {
  type: 'Drafted',
  version: 1,
  data: { directiveId: DRAFT_ID, content: issued('x', []).data.content, answersDelivery: DELIVERY },
};
class Died extends Error {}
/** Lets so many commands through and then is dead, as a process that is killed between two durable steps. */
const dying = <State, Command, Event extends AnyEvent>(streams: DeciderStreams<State, Command, Event>, lives: { left: number }) => ({
  load: streams.load,
  handle: (...command: Parameters<typeof streams.handle>) => {
    lives.left -= 1;
    return lives.left < 0 ? Promise.reject(new Died()) : streams.handle(...command);
  },
});
const streamsOn = (store: EventStore, lives = { left: Infinity }): CascadeStreams => ({
  deliveries: dying(openDeciderStreams(store, delivery), lives),
  directives: dying(openDeciderStreams(store, directive), lives),
  carriages: openDeciderStreams(store, carriage),
  references: openDeciderStreams(store, reference),
  registers: openDeciderStreams(store, register),
  tasks: openDeciderStreams(store, task),
  issueChain: { finishIssue: () => Promise.reject(new Error('nothing is issued here')) },
  intake: { finish: () => Promise.reject(new Error('no file of several letters comes here')) },
});
/** 'owed-above' as the read model answers it: what stands as owed, or was never owed, and nothing that is answered. */
const owedAbove = (store: EventStore): Answers => ({
  ask: async <R>() => {
    const types = await typesOf(store, DELIVERY);
    return { result: (types.includes('DerivationAnswered') ? [] : [FOUND]) as R, ordinal: 1 };
  },
});
const setUp = async (...history: readonly DeliveryEvent[]) => {
  const world = await openWorld();
  for (const event of history) await world.record(DELIVERY, event);
  if (history.includes(owed)) await world.record(directiveStream(DRAFT_ID), drafted);
  const cause = await world.record(directiveStream('letter'), issued('letter', []));
  const react = (lives?: { left: number }): Promise<unknown> => {
    const deps = { store: world.store, readModels: owedAbove(world.store) };
    const derivations = cascadeReactions(deps, streamsOn(world.store, lives)).find(({ name }) => name === 'derivations')!;
    return world.run(derivations, cause as RecordedEvent);
  };
  return { ...world, react };
};

describe('an answer', () => {
  it('receives, closes the draft that waited, and answers', async () => {
    const { store, react } = await setUp(sent, owed);
    await react();
    expect(await typesOf(store, DELIVERY)).toEqual(['DeliverySent', 'DerivationOwed', 'DeliveryReceived', 'DerivationAnswered']);
    expect(await typesOf(store, directiveStream(DRAFT_ID))).toEqual(['Drafted', 'DraftDiscarded']);
  });
  it.each([0, 1, 2, 3])('comes out the same when the process dies after %d of its steps', async (left) => {
    const { store, react } = await setUp(sent, owed);
    await react({ left }).catch((error: unknown) => expect(error).toBeInstanceOf(Died));
    await react();
    expect(await typesOf(store, DELIVERY)).toEqual(['DeliverySent', 'DerivationOwed', 'DeliveryReceived', 'DerivationAnswered']);
    expect(await typesOf(store, directiveStream(DRAFT_ID))).toEqual(['Drafted', 'DraftDiscarded']);
  });
  it('counts also from somebody who had sent the letter back', async () => {
    const { store, react } = await setUp(sent, owed, refused);
    await react();
    expect(await typesOf(store, DELIVERY)).toEqual(['DeliverySent', 'DerivationOwed', 'DeliveryRefused', 'DerivationAnswered']);
  });
  it('by somebody who was addressed and owes nothing is a receipt, and no fault', async () => {
    const { store, react } = await setUp(sent);
    await react();
    expect(await typesOf(store, DELIVERY)).toEqual(['DeliverySent', 'DeliveryReceived']);
  });
  it('is given once', async () => {
    const { store, react } = await setUp(sent, owed);
    await react();
    const head = await store.head();
    await react();
    expect(await store.head()).toBe(head);
  });
});
