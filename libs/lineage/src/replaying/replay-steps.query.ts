import type { Query } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { Bodies } from '../reading/bodies';
import { directivesById } from '../reading/directive-rows';
import { idSet, select } from '../reading/select';
import { ghostOf, walkDown, walkUp } from '../reading/walks';

export interface ReplayStepsParams {
  readonly directiveId: string;
  /** Steps after this ordinal. */
  readonly after: number;
  readonly limit: number;
  /** Instead of `after`: the page of so many (from 0), */
  readonly page?: number;
  /** or the page on which the step of this ordinal stands, or the last one before it. */
  readonly around?: number;
}
export type ReplayedKind = 'directive' | 'delivery' | 'task';
/** One event that changed what is known of a cascade. */
export interface ReplayStep {
  /** As known from this ordinal on. */
  readonly ordinal: number;
  /** ms: from when on it holds in the world; the latest part where it changed several. */
  readonly at: number;
  readonly kind: ReplayedKind;
  readonly directiveId: string;
  readonly symbol: string | null;
  readonly bodyId: string | null;
  readonly bodyName: string | null;
  readonly taskId: string | null;
  /** States of the subject before and after; null before its first. Equal where the event added something else. */
  readonly before: string | null;
  readonly state: string;
}
export interface ReplaySteps {
  readonly steps: readonly ReplayStep[];
  /** `after` of the next page; null on the last. */
  readonly next: number | null;
  /** All of them. */
  readonly count: number;
  /** The place of the first of these among all, from 0. */
  readonly first: number;
  /** What came before these: the latest instant (ms) of theirs, and how many tasks were in each state then. */
  readonly before: { readonly at: number; readonly states: Readonly<Record<string, number>> };
  /** The place of the first step after these at which a state is another than before; null where none follows. */
  readonly changeAfter: number | null;
}
interface Changed {
  readonly ordinal: number;
  readonly at: number;
  readonly kind: ReplayedKind;
  readonly directiveId: string;
  readonly bodyId: string | null;
  readonly taskId: string | null;
  readonly subject: string;
  readonly state: string;
}
/** The states of each subject, one for each ordinal: an event may change several stretches of a timeline, of which the latest counts. */
const PARTS = `
  SELECT d.known_from AS ordinal, max(d.holds_from) AS at, 'directive' AS kind, d.directive_id AS directiveId, d.issuer_id AS bodyId, NULL AS taskId,
    'directive-' || d.directive_id AS subject, d.status AS state
  FROM json_each($ids) AS wanted CROSS JOIN directives AS d ON d.directive_id = wanted.value AND d.known_from <= $knownAt GROUP BY d.directive_id, d.known_from
  UNION ALL
  SELECT v.known_from, max(v.holds_from), 'delivery', v.directive_id, v.authority_id, NULL, v.directive_id || '/' || v.authority_id,
    CASE WHEN v.owes IN ('answered', 'waived') THEN v.owes ELSE v.state END
  FROM json_each($ids) AS wanted CROSS JOIN deliveries AS v ON v.directive_id = wanted.value AND v.known_from <= $knownAt GROUP BY v.directive_id, v.authority_id, v.known_from
  UNION ALL
  SELECT t.known_from, max(t.holds_from), 'task', t.directive_id, t.body_id, t.task_id, t.task_id, t.status
  FROM json_each($ids) AS wanted CROSS JOIN tasks AS t ON t.directive_id = wanted.value AND t.known_from <= $knownAt GROUP BY t.task_id, t.known_from`;
const STEPS = `
  WITH changed AS (${PARTS}),
  told AS (SELECT *, lag(state) OVER (PARTITION BY subject ORDER BY ordinal) AS before FROM changed)
  SELECT ordinal, at, kind, directiveId, bodyId, taskId, subject, state, before FROM told`;

type Told = Changed & { readonly before: string | null };
const isChange = ({ before, state }: Told): boolean => before !== null && before !== state;
const firstOf = (all: readonly Told[], { after, limit, page, around }: Omit<ReplayStepsParams, 'directiveId'>): number => {
  const pageOf = (place: number): number => Math.floor(Math.max(0, Math.min(place, all.length - 1)) / limit) * limit;
  if (page !== undefined) return pageOf(page * limit);
  if (around !== undefined) return pageOf(all.findLastIndex(({ ordinal }) => ordinal <= around));
  const first = all.findIndex(({ ordinal }) => ordinal > after);
  return first < 0 ? all.length : first;
};
const standingAfter = (steps: readonly Told[]): ReplaySteps['before'] => {
  const states: Record<string, number> = {};
  let at = 0;
  for (const step of steps) {
    at = Math.max(at, step.at);
    if (step.kind !== 'task') continue;
    states[step.state] = (states[step.state] ?? 0) + 1;
    if (step.before !== null) states[step.before]! -= 1;
  }
  return { at, states: Object.fromEntries(Object.entries(states).filter(([, count]) => count > 0)) };
};
/**
 * What is known of a cascade, event by event in the order in which it was learnt: the order itself, those above and all below, their deliveries and tasks.
 * @throws DomainError `directive.unknown`
 */
export const replaySteps: Query<ReplayStepsParams, ReplaySteps> = (context, { directiveId, after, limit, page: wanted, around }) => {
  if (!directivesById(context, [directiveId]).has(directiveId)) throw new DomainError('directive.unknown', { id: directiveId });
  const found = [
    directiveId,
    ...walkUp(context, [directiveId]).nodes.keys(),
    ...walkDown(context, [directiveId], { drafts: true }).nodes.keys(),
  ];
  const $ids = idSet(new Set(found.filter((key) => ghostOf(key) === null)));
  const all = select<Told>(context, `${STEPS} ORDER BY ordinal`, { $ids });
  const first = firstOf(all, { after, limit, page: wanted, around });
  const end = Math.min(first + limit, all.length);
  const page = all.slice(first, end);
  const changed = all.findIndex((step, place) => place >= end && isChange(step));
  const directives = directivesById(context, new Set(page.map((step) => step.directiveId)));
  const bodies = new Bodies(context).load(page.map(({ bodyId }) => bodyId));
  return {
    steps: page.map(({ subject: _subject, ...step }) => ({
      ...step,
      symbol: directives.get(step.directiveId)?.symbol ?? null,
      bodyName: bodies.at(step.bodyId, directives.get(step.directiveId)?.datedAt ?? context.asOf)?.name ?? null,
    })),
    next: end < all.length ? page.at(-1)!.ordinal : null,
    count: all.length,
    first,
    before: standingAfter(all.slice(0, first)),
    changeAfter: changed < 0 ? null : changed,
  };
};
