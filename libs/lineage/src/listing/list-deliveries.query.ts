import type { Instant } from '@cascade/calendar/domain';
import { OPEN_END, type Query, type QueryContext } from '@cascade/event-store';
import { acknowledgeBy, acknowledgementAt, type Acknowledgement } from '../domain/acknowledgement';
import { withAllBelow } from '../finding/issuers';
import { Bodies } from '../reading/bodies';
import type { DirectiveStatus } from '../projections/directives.projection';
import { directivesById, subjectsOf } from '../reading/directive-rows';
import { letterRemindersOf, type GivenReminder } from '../reading/hand-reminders';
import { recalledSet } from '../reading/recalled-orders';
import { holding, idSet, select } from '../reading/select';
import { clampLimit, pageOf, placeOf, type Page, type PageParams, type Place } from './page';

export interface ListDeliveriesParams extends PageParams {
  readonly directiveId?: string;
  /** The recipient. */
  readonly authorityId?: string;
  /** With the bodies below that one. */
  readonly below?: boolean;
  readonly state?: string;
  /** Whether an order of its own is owed to it. */
  readonly owes?: string;
  readonly acknowledged?: Acknowledgement;
  readonly recall?: string;
  /** Only of orders that stand: nobody owes an answer to what was taken back. */
  readonly standing?: boolean;
}
interface DeliveryFacts {
  readonly directiveId: string;
  readonly authorityId: string;
  readonly role: string | null;
  readonly state: string;
  readonly sentAt: Instant | null;
  readonly arrivedAt: Instant | null;
  readonly receivedAt: Instant | null;
  readonly arrivalNumber: string | null;
  /** The body that recorded the receipt on the recipient's behalf, and by what. */
  readonly receivedBy: string | null;
  readonly evidence: string | null;
  readonly leadId: string | null;
  readonly limitOn: string | null;
  readonly answerSymbol: string | null;
  readonly recall: string;
  readonly recallReason: string | null;
  readonly owes: string;
  readonly draftId: string | null;
  readonly answeredBy: string | null;
}
export interface ListedDelivery extends DeliveryFacts {
  readonly coOperatorIds: readonly string[];
  /** First instant too late for the acknowledgement, ms. */
  readonly acknowledgeBy: Instant | null;
  readonly acknowledged: Acknowledgement;
  readonly directiveSymbol: string | null;
  readonly directiveIssuedOn: string | null;
  readonly directiveSubject: string | null;
  readonly issuerName: string | null;
  readonly draftStatus: DirectiveStatus | null;
  readonly authorityName: string | null;
  readonly leadName: string | null;
  readonly receivedByName: string | null;
  /** How often somebody above asked for what is owed on it, the latest last. */
  readonly reminders: readonly GivenReminder[];
}
export type DeliveryList = Page<ListedDelivery>;
type FoundRow = DeliveryFacts & { readonly rowId: number; readonly placeAt: number; readonly coOperators: string | null };

const COLUMNS = `v.id AS rowId, v.directive_id AS directiveId, v.authority_id AS authorityId, v.role, v.state, v.sent_at AS sentAt, v.arrived_at AS arrivedAt,
  v.received_at AS receivedAt, v.arrival_number AS arrivalNumber, v.received_by AS receivedBy, v.evidence, v.lead_id AS leadId, v.co_operators AS coOperators,
  v.limit_on AS limitOn, v.answer_symbol AS answerSymbol, v.recall, v.recall_reason AS recallReason, v.owes, v.draft_id AS draftId, v.answered_by AS answeredBy`;
const BATCH = 500;
const AT = `coalesce(v.sent_at, v.arrived_at, v.received_at, ${OPEN_END})`;
const SUBJECT = `v.directive_id || '/' || v.authority_id`;
const placeOfRow = ({ placeAt, directiveId, authorityId }: FoundRow): Place => [placeAt, `${directiveId}/${authorityId}`];

/** Letters at their recipients, oldest first: where each is, and whether its receipt was acknowledged in time. */
export const listDeliveries: Query<ListDeliveriesParams, DeliveryList> = (context, params) => {
  const limit = clampLimit(params.limit);
  const where = [holding('v'), `(${AT}, ${SUBJECT}) > ($order, $id)`];
  const scope: Record<string, string> = {};
  const equal = (column: string, name: string, value: string | undefined): void => {
    if (value === undefined) return;
    where.push(`${column} = $${name}`);
    scope[`$${name}`] = value;
  };
  equal('v.directive_id', 'directive', params.directiveId);
  equal('v.state', 'state', params.state);
  equal('v.recall', 'recall', params.recall);
  equal('v.owes', 'owes', params.owes);
  if (params.authorityId !== undefined) {
    scope['$bodies'] = idSet(params.below ? withAllBelow(context, [params.authorityId]) : [params.authorityId]);
    where.push('v.authority_id IN (SELECT value FROM json_each($bodies))');
  }
  if (params.standing) {
    Object.assign(scope, recalledSet(context));
    where.push('v.directive_id NOT IN (SELECT value FROM json_each($recalled))');
  }
  const sql = `SELECT ${COLUMNS}, ${AT} AS placeAt FROM deliveries AS v WHERE ${where.join(' AND ')} ORDER BY ${AT}, ${SUBJECT} LIMIT ${BATCH}`;
  const found: FoundRow[] = [];
  let [order, id]: Place = placeOf(params.cursor) ?? [Number.MIN_SAFE_INTEGER, ''];
  for (;;) {
    const batch = select<FoundRow>(context, sql, { ...scope, $order: order, $id: id });
    for (const row of batch)
      if (params.acknowledged === undefined || acknowledgementAt(row, context.asOf) === params.acknowledged) found.push(row);
    if (found.length > limit || batch.length < BATCH) break;
    [order, id] = placeOfRow(batch.at(-1)!);
  }
  return pageOf(found, limit, placeOfRow, describeDeliveries(context, found.slice(0, limit)));
};
/** What a list says of deliveries beside their rows. */
const describeDeliveries = (context: QueryContext, shown: readonly FoundRow[]): ((row: FoundRow) => ListedDelivery) => {
  const ids = shown.flatMap(({ directiveId, draftId }) => (draftId === null ? [directiveId] : [directiveId, draftId]));
  const directives = directivesById(context, new Set(ids));
  const reminders = letterRemindersOf(context, new Set(shown.map(({ directiveId }) => directiveId)));
  const subjects = subjectsOf(context, directives.values());
  const bodies = new Bodies(context)
    .load(shown.flatMap(({ authorityId, leadId, receivedBy }) => [authorityId, leadId, receivedBy]))
    .load([...directives.values()].map(({ issuerId }) => issuerId));
  return ({ rowId: _row, placeAt: _at, coOperators, ...row }) => {
    const directive = directives.get(row.directiveId);
    const nameOf = (body: string | null): string | null => bodies.at(body, directive?.datedAt ?? context.asOf)?.name ?? null;
    return {
      ...row,
      coOperatorIds: coOperators === null ? [] : (JSON.parse(coOperators) as string[]),
      acknowledgeBy: acknowledgeBy(row),
      acknowledged: acknowledgementAt(row, context.asOf),
      directiveSymbol: directive?.symbol ?? null,
      directiveIssuedOn: directive?.issuedOn ?? null,
      directiveSubject: subjects.get(row.directiveId) ?? null,
      issuerName: nameOf(directive?.issuerId ?? null),
      draftStatus: (row.draftId === null ? undefined : directives.get(row.draftId))?.status ?? null,
      authorityName: nameOf(row.authorityId),
      leadName: nameOf(row.leadId),
      receivedByName: nameOf(row.receivedBy),
      reminders: reminders.get(`${row.directiveId}/${row.authorityId}`) ?? [],
    };
  };
};
