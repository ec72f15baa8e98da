import { DraftDirective, IssueDirective, TakeInLetter } from '@cascade/directives';
import { draftIdOf } from '@cascade/cascade/domain';
import { openMemoryEventStore } from '@cascade/event-store';
import { uuidV5, type Recorded, type RecordedEvent } from '@cascade/event-store/domain';
import { engineCatalogue } from '@cascade/server';
import { openTestEngine, remove } from '../journeys/open-test-engine';
import { item, lower, orderTo } from '../journeys/order-content';
import { DISTRICTS, PROVINCE, seedBodies } from './crash-world';
import { districtLetter } from './letter-text';
import type { Acknowledged } from './log';
import { verifyLog } from './verify';

const [FIRST, SECOND, THIRD] = DISTRICTS as [string, string, string];
type Events = readonly RecordedEvent[];
let log: Events;
let told: Acknowledged[];
let order: string;

/** A log of the real engine: an order, one draft below it issued, one answered by a letter, and one still waiting. */
beforeAll(async () => {
  const engine = await openTestEngine();
  await seedBodies(engine.store);
  const content = orderTo(PROVINCE, 'district', [item('first', lower(PROVINCE, 'district'))]);
  const drafted = await engine.execute<Recorded & { directiveId: string }>(new DraftDirective(engine.meta('draft'), { content }));
  const { directiveId } = drafted;
  order = directiveId;
  const issue = async (id: string, name: string, notation: string): Promise<Acknowledged> => {
    const meta = engine.meta(name);
    const wish = { directiveId: id, issuedOn: '2020-08-17', notation };
    const { stream, revision, number } = await engine.execute<Recorded & { number: string }>(new IssueDirective(meta, wish));
    await engine.settled();
    const requestId = uuidV5(`issue/${meta.commandId}`);
    return { commandId: uuidV5(`issue/${requestId}`), stream, revision, requestId, number };
  };
  const first = await issue(order, 'issue', 'CT-UBND');
  const derived = await issue(draftIdOf(order, FIRST), 'derived', 'UBND-VX');
  const above = { directiveId: order, issuerId: PROVINCE, to: DISTRICTS, symbol: '01/CT-UBND', issuedOn: '2020-08-17' };
  const letter = { bytes: districtLetter(1, 9, above), fileName: 'nam-son.txt' };
  const taken = await engine.execute<Recorded>(new TakeInLetter(engine.meta('letter'), letter));
  await engine.settled();
  told = [
    { commandId: engine.meta('draft').commandId, stream: drafted.stream, revision: drafted.revision },
    { commandId: engine.meta('letter').commandId, stream: taken.stream, revision: taken.revision },
    first,
    derived,
  ];
  const events: RecordedEvent[] = [];
  for await (const event of engine.store.readAll()) events.push(event);
  log = events;
  await engine.close();
  remove(engine.folder);
}, 60_000);

const findings = async (broken: Events, acknowledged: readonly Acknowledged[] = told): Promise<readonly string[]> => {
  const read = async function* () {
    yield* broken;
  };
  return (await verifyLog({ readAll: read }, acknowledged)).faults;
};
/** The log as a store would give it that never had these events: revisions without a gap. */
const restored = async (broken: Events): Promise<Events> => {
  const store = await openMemoryEventStore({ catalogue: engineCatalogue });
  for (const { stream, id, type, text } of broken)
    await store.appendWritten(stream, [{ id, type, version: text.version, data: text.data, metadata: text.metadata }], 'any');
  const events: RecordedEvent[] = [];
  for await (const event of store.readAll()) events.push(event);
  return events;
};
const without = (is: (event: RecordedEvent) => boolean): Events => log.filter((event) => !is(event));
const faultsWithout = async (is: (event: RecordedEvent) => boolean): Promise<readonly string[]> => {
  const broken = without(is);
  expect(broken.length).toBeLessThan(log.length);
  return findings(await restored(broken));
};
const changed = (is: (event: RecordedEvent) => boolean, data: object): Events =>
  log.map((event) => (is(event) ? { ...event, data: { ...event.data, ...data } } : event));
const isOf =
  (type: string, stream = '') =>
  (event: RecordedEvent) =>
    event.type === type && event.stream.startsWith(stream);
const again = (is: (event: RecordedEvent) => boolean): Promise<Events> =>
  restored(log.flatMap((event) => (is(event) ? [event, { ...event, id: uuidV5(`again/${event.id}`) }] : [event])));
const toDelivery = (authorityId: string): string => `delivery-${order}-${authorityId}`;

describe('a log of the real engine', () => {
  it('is without fault, and has what the faults below are made of', async () => {
    expect(await findings(log)).toEqual([]);
    for (const type of ['Issued', 'NumberTaken', 'DerivationAnswered', 'DraftDiscarded', 'TaskAssigned', 'NumberObserved'])
      expect(log.some(isOf(type))).toBe(true);
  });
  it('is without fault while a draft waits for a person', async () => {
    const types = log.filter(({ stream }) => stream === `directive-${draftIdOf(order, THIRD)}`).map(({ type }) => type);
    expect(types).toEqual(['Drafted']);
  });
});
describe('an event', () => {
  it('that is there twice', async () => {
    const [first] = log as [RecordedEvent];
    expect(await findings([...log, { ...first, stream: 'note-elsewhere', revision: 0n }])).toEqual([
      expect.stringContaining('is there 2 times'),
    ]);
  });
  it('that a stream skips', async () => {
    const broken = without(isOf('AddresseesListed'));
    expect(await findings(broken)).toContainEqual(expect.stringMatching(/^addressees-.* has a gap before 1$/));
  });
  it('that can happen once happens twice', async () => {
    expect(await findings(await again(isOf('Drafted', `directive-${order}`)))).toContainEqual(expect.stringMatching(/has 2 Drafted$/));
  });
});
describe('an acknowledged command', () => {
  const command = { commandId: uuidV5('nobody'), stream: 'directive-x', revision: 0n };
  it('that is lost', async () => expect(await findings(log, [...told, command])).toEqual([expect.stringContaining('is lost')]));
  it('that stands in another stream', async () =>
    expect(await findings(log, [{ ...(told[0] as Acknowledged), stream: 'directive-x' }])).toEqual([expect.stringContaining('is lost')]));
  it('that stands elsewhere than was told', async () =>
    expect(await findings(log, [{ ...(told[0] as Acknowledged), revision: 5n }])).toEqual([expect.stringMatching(/@5 and stands at 0$/)]));
  it('that was carried out twice', async () => {
    const twice = await again(isOf('LetterTakenIn'));
    expect(await findings(twice)).toContainEqual(expect.stringContaining('was carried out twice'));
  });
  it('that issued with another number', async () =>
    expect(await findings(log, [{ ...(told[2] as Acknowledged), number: '02' }])).toEqual([expect.stringContaining('bears 01')]));
  it('that issued by another request', async () =>
    expect(await findings(log, [{ ...(told[2] as Acknowledged), requestId: 'other' }])).toEqual([expect.stringContaining('says Issued')]));
});
describe('a register', () => {
  const taken = isOf('NumberTaken', `register-${PROVINCE}`);
  it('that was never opened', async () =>
    expect(await faultsWithout(isOf('RegisterOpened', `register-${PROVINCE}`))).toContainEqual(
      expect.stringContaining('before it was opened'),
    ));
  it('with a gap', async () =>
    expect(await findings(changed(taken, { number: 2 }))).toContainEqual(expect.stringContaining('breaks its row at 2, where 1 was due')));
  it('that passes over a number seen on a letter', async () => {
    const [number] = log.filter(taken) as [RecordedEvent];
    const seen = {
      ...number,
      id: uuidV5('seen'),
      type: 'NumberObserved',
      data: { number: '1', directiveId: 'x', notation: null, double: null },
    };
    const passed = changed(taken, { number: 2 }).flatMap((event) => (taken(event) ? [seen, event] : [event]));
    expect((await findings(passed)).filter((fault) => fault.includes('breaks its row'))).toEqual([]);
  });
  it('that gives a number twice', async () => {
    const faults = await findings(await again(taken));
    expect(faults).toContainEqual(expect.stringContaining('breaks its row at 1, where 2 was due'));
    expect(faults).toContainEqual(expect.stringContaining('gave 2 numbers'));
  });
  it('whose number stands on no order', async () =>
    expect(await faultsWithout(isOf('Issued', `directive-${order}`))).toContainEqual(expect.stringContaining('number 1 is on no order')));
  it('that voids a number which was issued', async () => {
    const [number] = log.filter(taken) as [RecordedEvent];
    const voided = { ...number, id: uuidV5('void'), type: 'NumberVoided', revision: number.revision + 1n };
    expect(await findings([...log, voided])).toContainEqual(expect.stringContaining('number 1 is issued and voided'));
  });
  it('whose number another order bears', async () =>
    expect(await findings(changed(taken, { directiveId: 'other' }))).toContainEqual(expect.stringContaining('is on no order')));
});
describe('a chain of issuing', () => {
  it('that has no answer', async () =>
    expect(await faultsWithout(isOf('Issued', `directive-${order}`))).toContainEqual(expect.stringContaining('has 0 answers')));
  it('that has two answers', async () =>
    expect(await findings(await again(isOf('Issued', `directive-${order}`)))).toContainEqual(expect.stringContaining('has 2 answers')));
  it('that nobody began', async () =>
    expect(await faultsWithout(isOf('IssueRequested', `directive-${order}`))).toContainEqual(expect.stringContaining('never made')));
});
describe('a cascade', () => {
  it('that is not resolved', async () =>
    expect(await faultsWithout(isOf('AddresseesResolved'))).toContainEqual(expect.stringContaining('has 0 resolutions')));
  it('that resolved more than it lists', async () =>
    expect(await findings(changed(isOf('AddresseesResolved'), { deliveries: 9 }))).toContainEqual(
      expect.stringContaining('resolved 9 deliveries'),
    ));
  it('that did not send', async () =>
    expect(await faultsWithout(({ stream }) => stream === toDelivery(THIRD))).toEqual([
      `${toDelivery(THIRD)} was sent 0 times`,
      `${toDelivery(THIRD)} owes 0 times`,
    ]));
  it('that did not assign', async () =>
    expect(await faultsWithout(({ stream }) => stream.startsWith('task-'))).toContainEqual(
      expect.stringContaining('is not assigned once'),
    ));
  it('that assigned what nobody ordered', async () => {
    const [task] = log.filter(isOf('TaskAssigned')) as [RecordedEvent];
    const stray = { ...task, id: uuidV5('stray'), stream: 'task-stray', revision: 0n };
    expect(await findings([...log, stray])).toEqual(['task-stray was assigned by no order']);
  });
  it('that made no draft', async () =>
    expect(await faultsWithout(({ stream }) => stream === `directive-${draftIdOf(order, THIRD)}`)).toEqual([
      expect.stringContaining('which is not there'),
    ]));
  it('whose answer came before the draft could be made', async () =>
    expect(await faultsWithout(({ stream }) => stream === `directive-${draftIdOf(order, SECOND)}`)).toEqual([]));
});
describe('an answer', () => {
  it('that is not counted', async () =>
    expect(await faultsWithout(isOf('DerivationAnswered', toDelivery(SECOND)))).toEqual([
      expect.stringMatching(/is owed, and directive-.* answers it$/),
    ]));
  it('that left the draft waiting', async () =>
    expect(await faultsWithout(isOf('DraftDiscarded'))).toEqual([expect.stringContaining('still waits')]));
  it('whose citation nobody knows', async () =>
    expect(await faultsWithout(({ stream }) => stream.startsWith('reference-'))).toContainEqual(
      expect.stringContaining('of which nothing is known'),
    ));
  it('that waits for a person is none', async () => {
    const unread = changed(isOf('ReadingAccepted'), { unconfirmed: ['/citations/0'] }).filter(
      (event) => !isOf('DerivationAnswered', toDelivery(SECOND))(event),
    );
    expect(await findings(await restoredAsRead(unread))).toEqual([]);
  });
});
/** As `restored`, keeping data that was changed here. */
const restoredAsRead = async (broken: Events): Promise<Events> => {
  const next = new Map<string, bigint>();
  return broken.map((event) => {
    const revision = next.get(event.stream) ?? 0n;
    next.set(event.stream, revision + 1n);
    return { ...event, revision };
  });
};
