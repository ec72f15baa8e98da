import { calendarStream, VIET_NAM_CALENDAR_ID, vietNamCalendar } from '@cascade/calendar/domain';
import {
  carriage,
  delivery,
  deliveryStream,
  directive,
  directiveStream,
  reference,
  referenceStream,
  register,
  type DeliveryEvent,
  type Drafted,
} from '@cascade/directives/domain';
import { openDeciderStreams, type DeciderStreams, type EventStore } from '@cascade/event-store';
import { START, type AnyEvent, type RecordedEvent } from '@cascade/event-store/domain';
import { task, taskId, taskStream } from '@cascade/tasks/domain';
import { cascadeReactions, type CascadeStreams } from './cascade-reactions';
import { addresseesStream, draftIdOf } from './domain';
import type { Answers } from './processes/cascade-deps';
import type { FoundAnswer } from './processes/derivations.process';
import { answers, issued, item, openWorld, TOWN, typesOf } from './testing/small-world';

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
type Answering = (query: string, params: { readonly directiveId?: string }) => readonly Partial<FoundAnswer>[];
/** The same process with another question's answers: `known` says what the read models hold. */
const reacting = async (known: Answering, history: readonly DeliveryEvent[], stream: string, cause: object) => {
  const { store, record } = await openWorld();
  for (const event of history) await record(DELIVERY, event);
  if (history.includes(owed)) await record(directiveStream(DRAFT_ID), drafted);
  const asked: string[] = [];
  const readModels: Answers = {
    ask: async <R>(query: string, params: unknown) => {
      asked.push(query);
      return { result: known(query, params as never) as R, ordinal: 1 };
    },
  };
  const derivations = cascadeReactions({ store, readModels }, streamsOn(store)).find(({ name }) => name === 'derivations')!;
  const event = await record(stream, { version: 1, ...cause } as AnyEvent);
  const before = await store.head();
  const followed: bigint[] = [];
  for await (const batch of derivations.react(event, (position) => followed.push(position))) expect(batch).toEqual([]);
  return { asked, followed, wrote: (await store.head()) - before, lives: await typesOf(store, DELIVERY), store };
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
describe('an answer at the edge', () => {
  const fromLetter = async (found: FoundAnswer, ...history: readonly DeliveryEvent[]) =>
    reacting(() => [found], history, directiveStream('letter'), issued('letter', []));
  it('by the draft that was prepared for it closes no draft', async () => {
    const { lives, store } = await fromLetter({ ...FOUND, byDirectiveId: DRAFT_ID }, sent, owed);
    expect(lives.at(-1)).toBe('DerivationAnswered');
    expect(await typesOf(store, directiveStream(DRAFT_ID))).toEqual(['Drafted']);
  });
  it('by somebody who sent the letter back and owed nothing changes nothing', async () => {
    const { lives, followed } = await fromLetter(FOUND, sent, refused);
    expect(lives).toEqual(['DeliverySent', 'DeliveryRefused']);
    expect(followed).toEqual([START]);
  });
});
describe('a reference that turns out to be an order', () => {
  const identified = (method: string) => ({
    type: 'ReferenceIdentified',
    data: { referenceId: 'r', directiveId: 'order', method, methodVersion: 1, confidence: 1 },
  });
  const { orderId: _, ...letter } = FOUND;
  const known: Answering = (query) => (query === 'answers-for' ? [letter, { ...letter, authorityId: 'never-addressed' }] : []);
  it('by a person’s word has been answered by whoever cited it and was sent it', async () => {
    const { lives, store } = await reacting(known, [sent, owed], referenceStream('r'), identified('person'));
    expect(lives).toEqual(['DeliverySent', 'DerivationOwed', 'DeliveryReceived', 'DerivationAnswered']);
    expect(await typesOf(store, deliveryStream('order', 'never-addressed'))).toEqual([]);
  });
  it('by its key is asked for what it answers alone: its own answers came by themselves', async () => {
    const { lives, asked } = await reacting(known, [sent, owed], referenceStream('r'), identified('key'));
    expect([lives, asked]).toEqual([['DeliverySent', 'DerivationOwed'], ['owed-above']]);
  });
});
describe('a letter read otherwise', () => {
  const answered: DeliveryEvent = {
    type: 'DerivationAnswered',
    version: 1,
    data: { ...id, byDirectiveId: 'letter', path: FOUND.path, methodVersion: 1 },
  };
  const corrected = (more: object = {}) => {
    const { requestId: _, ...said } = issued('letter', []).data;
    return { type: 'ReadingCorrected', data: { ...said, corrections: [], settled: [], unconfirmed: [], warnings: [], ...more } };
  };
  const read = (known: Answering, more?: object) => reacting(known, [sent, owed, answered], directiveStream('letter'), corrected(more));
  const broken: Answering = (query) => (query === 'answers-broken' ? [FOUND] : []);
  it('answers no more what it does not cite any more', async () => {
    const { lives, asked, store } = await read(broken);
    expect(lives).toEqual(['DeliverySent', 'DerivationOwed', 'DerivationAnswered', 'DerivationReopened']);
    expect(asked).toEqual(['answers-broken', 'owed-above']);
    const last = (await Array.fromAsync(store.readStream(DELIVERY))).at(-1);
    expect(last?.data).toMatchObject({ byDirectiveId: 'letter', reason: 'reading-corrected' });
  });
  it('is judged by the old reading first: what it answers by the new one stays answered', async () => {
    const { lives } = await read((query) => (query === 'compared-with' ? [] : [FOUND]));
    expect(lives.slice(3)).toEqual(['DerivationReopened', 'DeliveryReceived', 'DerivationAnswered']);
  });
  it('breaks nothing where it cites what it cited', async () => {
    const { wrote, followed } = await read(() => []);
    expect([wrote, followed]).toEqual([0n, []]);
  });
  it('leaves its answers to the scan that it was joined into', async () => {
    const byKept: Answering = (query, { directiveId }) => {
      if (query === 'answers-broken') return [FOUND];
      return directiveId === 'kept' ? [{ ...FOUND, byDirectiveId: 'kept', path: ['kept', 'order'] }] : [];
    };
    const { lives, store } = await read(byKept, { joined: { directiveId: 'kept', joinId: 'j' } });
    expect(lives.slice(3)).toEqual(['DerivationReopened', 'DeliveryReceived', 'DerivationAnswered']);
    const last = (await Array.fromAsync(store.readStream(DELIVERY))).at(-1);
    expect(last?.data).toMatchObject({ byDirectiveId: 'kept', path: ['kept', 'order'] });
  });
});
it.each([
  [
    'a citation that nothing hung on',
    'ReferenceSeparated',
    { referenceId: 'r', directiveId: 'order', reason: 'số trùng' },
    ['answers-broken'],
  ],
  ['addressees of what its directive never said', 'AddresseesResolved', { directiveId: 'order', issuerId: TOWN, deliveries: 1 }, []],
])('%s leads to nothing', async (_, type, data, questions) => {
  const stream = type === 'AddresseesResolved' ? addresseesStream('vanished') : referenceStream('r');
  const { wrote, followed, asked } = await reacting(() => [], [sent, owed], stream, { type, data });
  expect([wrote, followed, asked]).toEqual([0n, [], questions]);
});
describe('a deadline is counted', () => {
  const five = item('1', 'district', {
    deadline: { kind: 'relative', text: 'trong 5 ngày làm việc', amount: 5, unit: 'workingDay', trigger: 'signed' },
  });
  const opened = {
    type: 'CalendarOpened',
    version: 1,
    data: { calendarId: VIET_NAM_CALENDAR_ID, weeklyDaysOff: [6, 7], source: 'quy định' },
  };
  const monday = { on: '2020-08-24', kind: 'off', name: 'nghỉ', source: 'thông báo' };
  const off = { type: 'SpecialDaysSet', version: 1, data: { calendarId: VIET_NAM_CALENDAR_ID, days: [monday] } };
  it.each([
    ['by the calendar of the log', [opened, off], '2020-08-26T00:00:00+07:00', `${VIET_NAM_CALENDAR_ID}@1`],
    ['by the one carried along where the log has none', [], '2020-08-25T00:00:00+07:00', vietNamCalendar().version],
  ])('%s', async (_, calendar, dueAt, calendarVersion) => {
    const world = await openWorld();
    for (const event of calendar) await world.record(calendarStream(VIET_NAM_CALENDAR_ID), event);
    const reactions = cascadeReactions({ store: world.store, readModels: answers() }, streamsOn(world.store));
    const run = (name: string, event: RecordedEvent) =>
      world.run(
        reactions.find((reaction) => reaction.name === name)!,
        event,
      );
    const cause = await world.record(directiveStream('d'), issued('d', [five]));
    await run('resolve-addressees', cause as RecordedEvent);
    await run('assign-tasks', (await Array.fromAsync(world.store.readStream(addresseesStream(cause.id)))).at(-1)!);
    const set = (await Array.fromAsync(world.store.readStream(taskStream(taskId('d', '1', TOWN))))).at(-1);
    expect(set).toMatchObject({ type: 'DeadlineSet', data: { dueAt, calendarVersion } });
  });
});
