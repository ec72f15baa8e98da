import { firstInstantOf } from '@cascade/calendar/domain';
import type { AnyProjection, Fact, RowValue, Segment } from '@cascade/event-store';

type Row = Record<string, RowValue>;
/** Something recorded in a stream: its type, its data and when it holds ('2020-08-17', '2020-08-17T10:00:00+07:00'). */
export type Said = readonly [type: string, data: object, occurredAt: string];

export const instant = (written: string): number => firstInstantOf(written);
/** As those that a timeline is really given: metadata are no member of their own, so a copy by `...` has none. */
class ToldFact implements Fact {
  constructor(
    readonly id: string,
    readonly type: string,
    readonly data: object,
    readonly ordinal: number,
    readonly occurredFrom: number,
    private readonly occurredAt: string,
  ) {}
  get metadata(): Fact['metadata'] {
    return {
      occurredAt: this.occurredAt,
      recordedAt: '2020-08-30T00:00:00.000Z',
      actor: 'account',
      onBehalfOf: null,
      commandId: 'command',
      correlationId: 'command',
      causationId: null,
    };
  }
}
const factsOf = (said: readonly Said[]): Fact[] =>
  said
    .map(([type, data, at], index) => new ToldFact(`event-${index + 1}`, type, data, index + 1, instant(at), at))
    .sort((a, b) => a.occurredFrom - b.occurredFrom || a.ordinal - b.ordinal);
const step = (row: Row | undefined, segment: Segment<Row>): Row | undefined => {
  if ('row' in segment) return segment.row;
  return row === undefined || 'end' in segment ? undefined : ({ ...row, ...segment.change } as Row);
};
/** The timeline of one stream whose events were recorded in this order, and what it says at an instant. */
export const timelineOf = (projection: AnyProjection, ...said: readonly Said[]) => {
  const segments = (projection.timeline(factsOf(said)) as readonly Segment<Row>[]).toSorted((a, b) => a.from - b.from);
  const at = (time: string | number, key = ''): Row | undefined => {
    const then = typeof time === 'number' ? time : instant(time);
    return segments.filter((segment) => (segment.key ?? '') === key && segment.from <= then).reduce(step, undefined as Row | undefined);
  };
  return {
    at,
    /** One column of the row '' at an instant. */
    value: (time: string, column: string): RowValue | undefined => at(time)?.[column],
    keysAt: (time: string): string[] =>
      [...new Set(segments.map(({ key }) => key ?? ''))].filter((key) => at(time, key) !== undefined).sort(),
  };
};
