import { numberKey, type NumberObserved, type NumberTaken, type NumberVoided } from '@cascade/directives/domain';
import type { Fact, Segment, TimelineProjection } from '@cascade/event-store';

export type NumberRow = {
  directive_id: string;
  /** As written: '05', '12a'. */
  number: string;
  /** For the order of a book; null where the number begins with no digit. */
  number_value: number | null;
  /** taken: given here. voided: given and not used. observed: seen on a letter. */
  state: 'taken' | 'voided' | 'observed';
  reason: string | null;
  /** The directive that bore it before. */
  double: string | null;
};
type NumberEvent = NumberTaken | NumberVoided | NumberObserved;
const valueOf = (number: string): number | null => {
  const value = Number.parseInt(number, 10);
  return Number.isSafeInteger(value) ? value : null;
};
const segmentOf = (fact: Fact<NumberEvent>): Segment<NumberRow> => {
  const { type, data, occurredFrom: from } = fact;
  if (type === 'NumberObserved') {
    const { directiveId, number, double } = data as NumberObserved['data'];
    const row: NumberRow = { directive_id: directiveId, number, number_value: valueOf(number), state: 'observed', reason: null, double };
    return { from, key: numberKey(number), row };
  }
  const { directiveId, number } = data as NumberTaken['data'];
  const key = String(number);
  if (type === 'NumberVoided') return { from, key, change: { state: 'voided', reason: (data as NumberVoided['data']).reason } };
  const written = key.padStart(2, '0');
  return {
    from,
    key,
    row: { directive_id: directiveId, number: written, number_value: number, state: 'taken', reason: null, double: null },
  };
};

/** Every number of every register: given, voided, or seen on a letter. Its body, year and series stand in the name of the stream. */
export const numbers: TimelineProjection<NumberEvent, NumberRow> = {
  name: 'numbers',
  version: 1,
  category: 'register',
  columns: { directive_id: 'text', number: 'text', number_value: 'integer', state: 'text', reason: 'text', double: 'text' },
  indexes: [['stream', 'number_value'], ['directive_id']],
  // A year's numbers of an office are thousands; what concerns one directive is a handful.
  subjectOf: {
    NumberTaken: ({ data }) => data.directiveId,
    NumberVoided: ({ data }) => data.directiveId,
    NumberObserved: ({ data }) => data.directiveId,
  },
  timeline: (facts) => facts.map(segmentOf),
};
