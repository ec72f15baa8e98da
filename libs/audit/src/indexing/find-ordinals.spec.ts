import fc from 'fast-check';
import { uuidV5, type RecordedEvent } from '@cascade/event-store/domain';
import type { EventFilter } from '../domain';
import { categoryOf, EventIndex } from './event-index';
import { countBy, findOrdinals, firstRecordedFrom, placeOf, placesBy } from './find-ordinals';

const HOUR = 3_600_000;
const BEGIN = Date.parse('2020-08-17T00:00:00Z');
interface Sketch {
  readonly stream: string;
  readonly type: string;
  readonly actor: string;
  readonly hour: number;
  readonly correlation: number;
  readonly cause: number | null;
}
const idOf = (n: number | string): string => uuidV5(`spec/${n}`);
/** Events as a log gives them, 10 positions apart; recorded an hour after each other, in the world `hour` hours after the beginning. */
const logOf = (sketches: readonly Sketch[]): readonly RecordedEvent[] =>
  sketches.map(({ stream, type, actor, hour, correlation, cause }, n) => {
    const metadata = {
      ...{ occurredAt: new Date(BEGIN + hour * HOUR).toISOString(), recordedAt: new Date(BEGIN + n * HOUR).toISOString(), actor },
      ...{ onBehalfOf: null, commandId: idOf(n), correlationId: idOf(`c${correlation}`), causationId: cause === null ? null : idOf(cause) },
    };
    return {
      ...{ id: idOf(n), stream, revision: 0n, position: BigInt(10 * (n + 1)), type, version: 1, data: {}, metadata },
      text: { version: 1, data: '{}', metadata: '{}' },
    };
  });
const indexOf = (events: readonly RecordedEvent[]): EventIndex => {
  const index = new EventIndex(':memory:');
  index.take(events);
  index.makeIndexes();
  return index;
};
const sketches = fc.array(
  fc.record<Sketch>({
    stream: fc.constantFrom('task-1', 'task-2', 'directive-1', 'policy'),
    type: fc.constantFrom('Issued', 'Reported'),
    actor: fc.constantFrom('an', 'binh'),
    hour: fc.integer({ min: -5, max: 20 }),
    correlation: fc.integer({ min: 0, max: 3 }),
    cause: fc.option(fc.integer({ min: 0, max: 6 })),
  }),
  { maxLength: 30 },
);
const filters = fc.record<EventFilter>(
  {
    stream: fc.constantFrom('task-1', 'directive-1', 'nobody-1'),
    category: fc.constantFrom('task', 'policy'),
    type: fc.constantFrom('Issued', 'Unheard'),
    actor: fc.constantFrom('an', 'binh'),
    correlationId: fc.integer({ min: 0, max: 4 }).map((n) => idOf(`c${n}`)),
    from: fc.integer({ min: -2, max: 32 }).map((n) => BEGIN + n * HOUR),
    to: fc.integer({ min: -2, max: 32 }).map((n) => BEGIN + n * HOUR),
    asOf: fc.integer({ min: -6, max: 21 }).map((n) => BEGIN + n * HOUR),
    knownAt: fc.integer({ min: 0, max: 31 }),
  },
  { requiredKeys: [] },
);
/** What the filter says, over every event. */
const holds = (filter: EventFilter, event: RecordedEvent, ordinal: number): boolean => {
  const { metadata } = event;
  const [recorded, occurred] = [Date.parse(metadata.recordedAt), Date.parse(metadata.occurredAt!)];
  return (
    (filter.stream === undefined || event.stream === filter.stream) &&
    (filter.category === undefined || categoryOf(event.stream) === filter.category) &&
    (filter.type === undefined || event.type === filter.type) &&
    (filter.actor === undefined || metadata.actor === filter.actor) &&
    (filter.correlationId === undefined || metadata.correlationId === filter.correlationId) &&
    (filter.from === undefined || recorded >= filter.from) &&
    (filter.to === undefined || recorded < filter.to) &&
    (filter.asOf === undefined || occurred <= filter.asOf) &&
    (filter.knownAt === undefined || ordinal <= filter.knownAt)
  );
};

describe('events looked for by an index', () => {
  it('are those that a look at every event finds, in both orders, from any place', () =>
    fc.assert(
      fc.property(
        sketches,
        filters,
        fc.boolean(),
        fc.option(fc.nat(31)),
        fc.integer({ min: 1, max: 8 }),
        (sketched, filter, older, place, limit) => {
          const events = logOf(sketched);
          const index = indexOf(events);
          const after = place ?? undefined;
          const found = findOrdinals(index, { filter, order: older ? 'older' : 'newer', limit, ...(after === undefined ? {} : { after }) });
          index.close();
          const all = events.flatMap((event, n) => (holds(filter, event, n + 1) ? [n + 1] : []));
          const beyond = all.filter((ordinal) => after === undefined || (older ? ordinal < after : ordinal > after));
          const expected = (older ? beyond.reverse() : beyond).slice(0, limit + 1);
          expect(found.map(({ ordinal }) => ordinal)).toEqual(expected);
          expect(found.map(({ position }) => position)).toEqual(expected.map((ordinal) => 10 * ordinal));
        },
      ),
      { numRuns: 300 },
    ));
  it('begin, by the time of recording, where the first is not earlier', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: -3, max: 23 }), (count, hour) => {
        const index = indexOf(logOf(Array.from({ length: count }, () => ({ stream: 's-1', type: 'T', actor: 'a', hour: 0, correlation: 0, cause: null })))); // prettier-ignore
        const found = firstRecordedFrom(index, BEGIN + hour * HOUR);
        index.close();
        expect(found).toBe(Math.min(Math.max(hour, 0), count) + 1);
      }),
    ));
});
describe('events that hang together', () => {
  const sketch = (over: Partial<Sketch>): Sketch => ({
    stream: 'task-1',
    type: 'T',
    actor: 'a',
    hour: 0,
    correlation: 0,
    cause: null,
    ...over,
  });
  const index = indexOf(
    logOf([sketch({}), sketch({ cause: 0 }), sketch({ cause: 0, correlation: 1 }), sketch({ cause: 2, correlation: 1 })]),
  );
  afterAll(() => index.close());
  it('are counted with their first and last', () => {
    expect(countBy(index, 'correlation', idOf('c1'))).toEqual({ count: 2, first: 3, last: 4 });
    expect(countBy(index, 'cause', idOf(0))).toEqual({ count: 2, first: 2, last: 3 });
    expect(countBy(index, 'cause', idOf('nobody'))).toEqual({ count: 0, first: 0, last: 0 });
  });
  it('are found in their order, no more than asked for', () => {
    expect(placesBy(index, 'cause', idOf(0), 9).map(({ ordinal }) => ordinal)).toEqual([2, 3]);
    expect(placesBy(index, 'cause', idOf(0), 1).map(({ ordinal }) => ordinal)).toEqual([2]);
    expect(placesBy(index, 'id', idOf(3), 9)).toEqual([{ ordinal: 4, position: 40 }]);
  });
  it('have a place each, and none beyond the end', () => {
    expect(placeOf(index, 2)).toEqual({ ordinal: 2, position: 20 });
    expect(placeOf(index, 5)).toBeUndefined();
  });
});
