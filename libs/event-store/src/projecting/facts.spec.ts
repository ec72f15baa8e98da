import type { RecordedEvent } from '../domain';
import { factOf, insertFact, recordedInstant } from './facts';
import type { Fact } from './timeline-projection';

const metadata = (over: object = {}) =>
  JSON.stringify({
    actor: 'a',
    causationId: null,
    commandId: 'c',
    correlationId: 'c',
    occurredAt: '2020-08-17',
    onBehalfOf: null,
    recordedAt: '2020-08-20T01:02:03.004Z',
    ...over,
  });
const event = (text: string, data: object = { n: 1 }): RecordedEvent => ({
  id: 'id-1',
  stream: 'toy-1',
  revision: 0n,
  position: 1n,
  type: 'Seen',
  version: 1,
  data,
  metadata: JSON.parse(text) as RecordedEvent['metadata'],
  text: { version: 1, data: JSON.stringify(data), metadata: text },
});
const fact = (ordinal: number, occurredFrom: number): Fact =>
  ({ ...factOf(event(metadata()), ordinal, () => null), ordinal, occurredFrom }) as Fact;

describe('a fact', () => {
  it('has what a timeline needs of its event', () => {
    const made = factOf(event(metadata()), 7, () => null);
    expect(made).toMatchObject({
      id: 'id-1',
      type: 'Seen',
      data: { n: 1 },
      ordinal: 7,
      occurredFrom: Date.parse('2020-08-17T00:00:00+07:00'),
    });
    expect(made.metadata).toEqual(JSON.parse(metadata()));
    expect(made.metadata).toBe(made.metadata);
  });
  it('holds from its recording where the world time is unknown', () =>
    expect(factOf(event(metadata({ occurredAt: null })), 1, () => null).occurredFrom).toBe(Date.parse('2020-08-20T01:02:03.004Z')));
  it('is not misled by a text that looks like metadata', () =>
    expect(recordedInstant(metadata({ actor: '"recordedAt":"2001-01-01T00:00:00.000Z"' }))).toBe(Date.parse('2020-08-20T01:02:03.004Z')));
  it('is none with an instant of recording that is none', () => {
    expect(() => recordedInstant(metadata({ recordedAt: 'soon' }))).toThrow(RangeError);
    expect(() => recordedInstant('{}')).toThrow(RangeError);
  });
});
describe('the order of facts', () => {
  it('is that of the world, then that of recording', () => {
    const facts: Fact[] = [];
    for (const [ordinal, from] of [[1, 50], [2, 10], [3, 50], [4, 30], [5, 60]] as const) insertFact(facts, fact(ordinal, from)); // prettier-ignore
    expect(facts.map(({ ordinal }) => ordinal)).toEqual([2, 4, 1, 3, 5]);
  });
});
