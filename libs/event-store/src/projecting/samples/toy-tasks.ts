import type { EventCatalogue, EventOf, Sealed } from '../../domain';
import type { Fact, Segment, TimelineProjection } from '../timeline-projection';
import { holding, type Queries, type QueryContext } from '../query';
import type { Unseal } from '../unseal';

/** A small world of tasks for the specs and measurements of this folder; nothing of the real rooms. */
export type ToyAssigned = EventOf<'ToyAssigned', 1, { assigneeId: string; note?: string | Sealed }>;
export type ToyDeadlineSet = EventOf<'ToyDeadlineSet', 1, { dueAt: number }>;
export type ToyProgressed = EventOf<'ToyProgressed', 1, { step: string; share: number }>;
export type ToyReported = EventOf<'ToyReported', 1, { productOn: number }>;
export type ToyConfirmed = EventOf<'ToyConfirmed', 1, { reportedBy: string }>;
export type ToyWithdrawn = EventOf<'ToyWithdrawn', 1, { reason: string }>;
/** A correction: the fact named never was. */
export type ToyCorrected = EventOf<'ToyCorrected', 1, { factId: string }>;
export type ToyEvent = ToyAssigned | ToyDeadlineSet | ToyProgressed | ToyReported | ToyConfirmed | ToyWithdrawn | ToyCorrected;

export interface ToyState extends Record<string, string | number | null> {
  status: string;
  assigneeId: string;
  dueAt: number | null;
}
const valid = (facts: readonly Fact<ToyEvent>[]): readonly Fact<ToyEvent>[] => {
  const wrong = new Set(facts.flatMap((fact) => (fact.type === 'ToyCorrected' ? [(fact.data as ToyCorrected['data']).factId] : [])));
  return wrong.size === 0 ? facts : facts.filter(({ id }) => !wrong.has(id));
};
const stateSegments = (facts: readonly Fact<ToyEvent>[]): Segment<ToyState>[] => {
  const confirmed = new Set<string>();
  for (const { type, data } of facts) if (type === 'ToyConfirmed') confirmed.add((data as ToyConfirmed['data']).reportedBy);
  const segments: Segment<ToyState>[] = [];
  for (const { id, type, data, occurredFrom: from } of facts) {
    switch (type) {
      case 'ToyAssigned':
        segments.push({ from, row: { status: 'open', assigneeId: (data as ToyAssigned['data']).assigneeId, dueAt: null } });
        break;
      case 'ToyDeadlineSet':
        segments.push({ from, change: { dueAt: (data as ToyDeadlineSet['data']).dueAt } });
        break;
      case 'ToyReported': // done from the product's date, once it is known to be confirmed
        segments.push(
          confirmed.has(id)
            ? { from: (data as ToyReported['data']).productOn, change: { status: 'done' } }
            : { from, change: { status: 'reported' } },
        );
        break;
      case 'ToyWithdrawn':
        segments.push({ from, end: true });
        break;
    }
  }
  return segments;
};
const same = () => '';
export const toyStates: TimelineProjection<ToyEvent, ToyState> = {
  name: 'toy-states',
  version: 1,
  category: 'toy',
  columns: { status: 'text', assigneeId: 'text', dueAt: 'integer' },
  indexes: [['assigneeId'], ['status']],
  subjectOf: {
    ToyAssigned: same,
    ToyDeadlineSet: same,
    ToyProgressed: same,
    ToyReported: same,
    ToyConfirmed: same,
    ToyWithdrawn: same,
    ToyCorrected: same,
  },
  timeline: (facts) => stateSegments(valid(facts)),
};
/** Several subjects in a stream (the steps), several keys in each, and a fact that cannot be taken in: a share above 1. */
export const toySteps: TimelineProjection<ToyProgressed, { share: number; half: string }> = {
  name: 'toy-steps',
  version: 1,
  category: 'toy',
  columns: { share: 'real', half: 'text' },
  indexes: [],
  subjectOf: { ToyProgressed: ({ data }) => data.step },
  timeline: (facts) =>
    facts.map(({ data: { share }, occurredFrom: from }) => {
      if (share > 1) throw new RangeError(`a share of ${share}`);
      const half = share < 0.5 ? 'first' : 'second';
      return { from, key: half, row: { share, half } };
    }),
};
/** What was assigned in words that may be sealed. */
export const toyNotes: TimelineProjection<ToyAssigned, { note: string | null }> = {
  name: 'toy-notes',
  version: 1,
  category: 'toy',
  columns: { note: 'text' },
  indexes: [],
  subjectOf: { ToyAssigned: same },
  timeline: (facts) => facts.map(({ data, occurredFrom: from }) => ({ from, row: { note: (data.note as string | undefined) ?? null } })),
};
export const projections = [toyStates, toySteps, toyNotes];
export const catalogue: EventCatalogue = { versions: { ToyAssigned: 1, ToyDeadlineSet: 1 }, upcasters: {} };

export interface ToyAnswer {
  readonly key: string;
  readonly row: readonly (string | number | null)[];
}
const rowsAt = (table: string, columns: string) => {
  const sql = `SELECT t.key, ${columns} FROM "${table}" t WHERE t.stream = $stream AND t.subject = $subject AND ${holding('t')} ORDER BY t.key`;
  return ({ prepare, asOf, knownAt }: QueryContext, { stream, subject = '' }: { stream: string; subject?: string }): ToyAnswer[] =>
    prepare(sql)
      .all({ $stream: stream, $subject: subject, $asOf: asOf, $knownAt: knownAt })
      .map(({ key, ...row }) => ({ key: String(key), row: Object.values(row) as ToyAnswer['row'] }));
};
export const queries: Queries = {
  'toy-state': rowsAt('toy-states', 't.status, t.assigneeId, t.dueAt'),
  'toy-step': rowsAt('toy-steps', 't.share, t.half'),
  'toy-note': rowsAt('toy-notes', 't.note'),
  'toy-count': ({ prepare, asOf, knownAt }: QueryContext, { status }: { status: string }) =>
    Number(
      prepare(`SELECT count(*) AS n FROM "toy-states" t WHERE t.status = $status AND ${holding('t')}`).get({
        $status: status,
        $asOf: asOf,
        $knownAt: knownAt,
      })!.n,
    ),
};
/** For a thread: opens nothing but says which key it was sealed with. */
export const toyUnseal =
  ({ lost = [] }: { lost?: readonly string[] }): Unseal =>
  ({ $sealed: { key, text } }) =>
    lost.includes(key) ? null : `${text} (${key})`;
