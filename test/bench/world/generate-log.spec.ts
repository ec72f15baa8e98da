import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeyStore, sealedFields } from '@cascade/content-store';
import { delivery, directive, type DeliveryEvent, type DirectiveEvent, type Issued } from '@cascade/directives/domain';
import { openSqliteEventStore } from '@cascade/event-store';
import { isSealed, type RecordedEvent } from '@cascade/event-store/domain';
import { engineCatalogue } from '@cascade/server';
import { task, type TaskEvent } from '@cascade/tasks/domain';
import { generateLog, type GeneratedLog } from './generate-log';

const EVENTS = 20_000;
let folder: string;
let log: GeneratedLog;
let streams: Map<string, RecordedEvent[]>;
const of = (category: string): RecordedEvent[][] =>
  [...streams].filter(([name]) => name.startsWith(`${category}-`)).map(([, events]) => events);
const folded = <State, Event>(
  { initial, evolve }: { initial: State; evolve(state: State, event: Event): State },
  events: readonly RecordedEvent[],
): State => (events as unknown as readonly Event[]).reduce(evolve, initial);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bench-spec-'));
  log = await generateLog(folder, { events: EVENTS, national: false }, () => undefined);
  const store = await openSqliteEventStore({ folder, catalogue: engineCatalogue, readOnly: true });
  const events: RecordedEvent[] = [];
  for await (const event of store.readAll()) events.push(event);
  await store.close();
  streams = Map.groupBy(events, ({ stream }) => stream);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a generated log', () => {
  it('has the size asked for', () => {
    const count = [...streams.values()].reduce((sum, events) => sum + events.length, 0);
    expect(count).toBe(log.events);
    expect(count).toBeGreaterThanOrEqual(EVENTS);
    expect(count).toBeLessThan(EVENTS * 1.1);
  });
  it('has all bodies of the country', () => expect(of('authority').length).toBeGreaterThan(11_384));
  it('knows the instant in its middle', () => {
    expect(log.middle).toBeGreaterThan(Date.parse('2020-01-06'));
    expect(log.middle).toBeLessThan(log.end);
  });
  it('has only streams that the deciders can fold', () => {
    const orders = of('directive').map((events) => folded<unknown, DirectiveEvent>(directive, events) as { status: string });
    expect(orders.every(({ status }) => ['drafted', 'numbering', 'issued'].includes(status))).toBe(true);
    expect(orders.some(({ status }) => status === 'issued')).toBe(true);
    const exchanges = of('delivery').map((events) => folded<unknown, DeliveryEvent>(delivery, events) as { exchange: string });
    expect(exchanges.some(({ exchange }) => exchange === 'received')).toBe(true);
    const lives = of('task').map((events) => folded<unknown, TaskEvent>(task, events) as { status: string });
    expect(lives.every(({ status }) => status !== 'absent')).toBe(true);
    expect(lives.some(({ status }) => status === 'done')).toBe(true);
  });
  it('has texts that its keys open', () => {
    const fields = sealedFields(openKeyStore(log.keys, { readOnly: true }));
    const issued = of('directive').flatMap((events) => events.filter(({ type }) => type === 'Issued')) as RecordedEvent<Issued>[];
    const texts = issued.flatMap(({ data: { content } }) => [content.subject, ...content.items.map(({ text }) => text)]).filter(isSealed);
    expect(texts.length).toBeGreaterThan(issued.length);
    for (const text of texts) expect(fields.unseal(text)).toMatch(/\p{L}/u);
  });
});
