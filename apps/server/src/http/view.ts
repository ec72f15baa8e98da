import type { Position } from '@cascade/event-store/domain';
import { DomainError } from '@cascade/event-store/domain';
import { positionOf } from './after-token';
import { Count, Text } from './fields';
import { firstInstantOf } from '@cascade/calendar/domain';
import { lastInstantOf, worldTimeOf } from './written-times';

/** From where and when somebody looks: every query has it. */
export class ViewQuery {
  @Text({
    description: 'As of when in the world; a day means its close. Left out: now.',
    optional: true,
    max: 40,
    example: '2020-08-19',
  })
  asOf?: string;
  @Text({
    description: 'As known when: an ordinal, or the time until which things were recorded. Left out: all that is known.',
    optional: true,
    max: 40,
  })
  knownAt?: string;
  @Text({ description: "The `after` of a command's answer: this answer then holds what it wrote.", optional: true, max: 60 })
  after?: string;
}
/** One page of a list. */
export class PageQuery extends ViewQuery {
  @Count({ description: 'At most so many', optional: true, min: 1, max: 500 }) limit?: number;
  @Text({ description: 'The `next` of the page before', optional: true, max: 400 }) cursor?: string;
}
export const PAGE = 50;

export interface View {
  readonly asOf?: number;
  readonly knownAt?: number | { readonly instant: number };
  readonly after?: Position;
}
/** Text of a query string as what the read models take; left out stays left out. @throws DomainError `date.does-not-exist`, `after.malformed` */
export const viewOf = ({ asOf, knownAt, after }: ViewQuery): View => ({
  ...(asOf === undefined ? {} : { asOf: closeOf('asOf', asOf) }),
  ...(knownAt === undefined ? {} : { knownAt: /^\d{1,15}$/.test(knownAt) ? Number(knownAt) : { instant: closeOf('knownAt', knownAt) } }),
  ...(after === undefined ? {} : { after: positionOf(after) }),
});
/**
 * A period between two days (or months, or instants), both inclusive, as its first instant and the first one after it; `called`: what the request calls the two.
 * @throws DomainError `date.does-not-exist`
 */
export const dayEnds = (
  { from, to }: { readonly from?: string; readonly to?: string },
  called: { readonly from: string; readonly to: string } = { from: 'from', to: 'to' },
): { readonly from?: number; readonly to?: number } => ({
  ...(from === undefined ? {} : { from: firstInstantOf(timeOf(called.from, from)) }),
  ...(to === undefined ? {} : { to: closeOf(called.to, to) + 1 }),
});
/** Tasks due on these days. `dueAt` is the first instant that is too late: what is in time on a day until its close is due at the midnight after it. */
export const duePeriod = (
  days: { readonly from?: string; readonly to?: string },
  called: { readonly from: string; readonly to: string } = { from: 'dueFrom', to: 'dueTo' },
): { readonly dueFrom: number | undefined; readonly dueTo: number | undefined } => {
  const { from, to } = dayEnds(days, called);
  return { dueFrom: from === undefined ? undefined : from + 1, dueTo: to === undefined ? undefined : to + 1 };
};
const closeOf = (field: string, written: string): number => {
  return lastInstantOf(timeOf(field, written));
};
const timeOf = (field: string, written: string): string => {
  const time = worldTimeOf(written);
  if (time === null) throw new DomainError('date.does-not-exist', { field, value: written });
  return time;
};
