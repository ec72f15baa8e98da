import type { Instant } from '@cascade/calendar/domain';
import { dayOf, firstInstantOf } from '@cascade/calendar/domain';
import type { QueryContext } from '@cascade/event-store';
import type { BookLine } from '../domain/register-books';
import { marksOf, STATE_SIGNS, type TaskMark } from '../domain/state-signs';
import { TASK_STATES, type TaskState } from '../domain/task-state';
import { Bodies } from '../reading/bodies';
import { holding, idSet, select } from '../reading/select';
import { selectTasks, type TaskRow } from '../reading/task-rows';
import { authorOf, documentsOf, lineOf, typeAndSubject, written, writtenInstant } from './register-lines';

interface Arrival {
  readonly directiveId: string;
  readonly receivedAt: Instant;
  readonly arrivalNumber: string | null;
  readonly leadId: string | null;
  readonly limitOn: string | null;
  readonly answeredBy: string | null;
  readonly answerSymbol: string | null;
  readonly evidence: string | null;
  readonly recall: string;
}
/** What stands in the book: registered, in the order of arrival numbers, those without one in the order of days. */
const ARRIVALS = `
  SELECT v.directive_id AS directiveId, v.received_at AS receivedAt, v.arrival_number AS arrivalNumber, v.lead_id AS leadId, v.limit_on AS limitOn,
    v.answered_by AS answeredBy, v.answer_symbol AS answerSymbol, v.evidence, v.recall
  FROM deliveries AS v WHERE v.authority_id = $body AND v.received_at >= $from AND v.received_at < $to AND ${holding('v')}
  ORDER BY CAST(v.arrival_number AS INTEGER) = 0, CAST(v.arrival_number AS INTEGER), v.received_at, v.directive_id LIMIT $limit OFFSET $offset`;
const RECALLS: Readonly<Record<string, string>> = { asked: 'Bên gửi yêu cầu lấy lại', granted: 'Đã trả lại bên gửi' };

interface YearOf {
  readonly authorityId: string;
  readonly year: number;
  readonly limit: number;
  readonly offset: number;
}
const arrivalsOf = (context: QueryContext, { authorityId, year, limit, offset }: YearOf): Arrival[] =>
  select<Arrival>(context, ARRIVALS, {
    ...{ $body: authorityId, $limit: limit, $offset: offset },
    ...{ $from: firstInstantOf(`${year}-01-01`), $to: firstInstantOf(`${year + 1}-01-01`) },
  });
/** A receipt that an answer shows was recorded by nobody: the book says how it is known. */
const evidenceOf = (evidence: string | null): string =>
  evidence === null ? '' : evidence.startsWith('directive:') ? 'Biết đã nhận qua văn bản trả lời' : `Ghi thay: ${evidence}`;
const noteOf = ({ evidence, recall }: Arrival): string => [evidenceOf(evidence), RECALLS[recall] ?? ''].filter(Boolean).join('; ');

export const incomingLines = (context: QueryContext, of: YearOf): BookLine[] => {
  const arrivals = arrivalsOf(context, of);
  const documents = documentsOf(context, new Set(arrivals.map(({ directiveId }) => directiveId)));
  const bodies = new Bodies(context).load([
    ...[...documents.values()].map(({ issuerId }) => issuerId),
    ...arrivals.map(({ leadId }) => leadId),
  ]);
  return arrivals.map((arrival) => {
    const document = documents.get(arrival.directiveId);
    return lineOf(arrival.directiveId, {
      day: dayOf(arrival.receivedAt),
      arrivalDate: writtenInstant(arrival.receivedAt),
      arrivalNumber: arrival.arrivalNumber ?? '',
      author: document ? authorOf(bodies, document) : '',
      symbol: document?.symbol ?? '',
      documentDate: written(document?.issuedOn ?? null),
      subject: document ? typeAndSubject(document) : '',
      receivingUnit: bodies.at(arrival.leadId, arrival.receivedAt)?.name ?? '',
      handedOverOn: '',
      receipt: '',
      note: noteOf(arrival),
    });
  });
};

const TASKS = `FROM json_each($ids) AS wanted CROSS JOIN tasks AS t ON t.directive_id = wanted.value
  WHERE (t.body_id = $body OR t.assignee_id = $body) AND ${holding('t')}`;
/** '2 quá hạn, 1 đang thực hiện, trong hạn': in the order of the table of states. */
const progressOf = (tasks: readonly TaskRow[]): string => {
  const counts = new Map<TaskState | TaskMark, number>();
  for (const task of tasks)
    for (const said of [task.state, ...marksOf({ ...task, force: 'binding', toBeReviewed: false })])
      counts.set(said, (counts.get(said) ?? 0) + 1);
  const words = (said: TaskState | TaskMark): string => `${counts.get(said)} ${STATE_SIGNS[said].vi}`;
  const states = TASK_STATES.filter((state) => counts.has(state)).map(words);
  const beside = SAID.filter((mark) => counts.has(mark)).map(words);
  return states.join('; ') + (beside.length > 0 ? ` (${beside.join('; ')})` : '');
};
/** What doers said beside the states. */
const SAID = ['refused', 'accepted', 'reported'] as const satisfies readonly TaskMark[];
/** What was registered and how far its handling is: the earliest limit that is still open, the states of its tasks, the answer. */
export const followUpLines = (context: QueryContext, of: YearOf): BookLine[] => {
  const arrivals = arrivalsOf(context, of);
  const ids = new Set(arrivals.map(({ directiveId }) => directiveId));
  const answers = new Set(arrivals.flatMap(({ answeredBy }) => answeredBy ?? []));
  const documents = documentsOf(context, new Set([...ids, ...answers]));
  const bodies = new Bodies(context).load([
    ...[...documents.values()].map(({ issuerId }) => issuerId),
    ...arrivals.map(({ leadId }) => leadId),
  ]);
  const tasks = Map.groupBy(selectTasks(context, TASKS, { $ids: idSet(ids), $body: of.authorityId }), ({ directiveId }) => directiveId);
  return arrivals.map((arrival) => {
    const document = documents.get(arrival.directiveId);
    const own = tasks.get(arrival.directiveId) ?? [];
    const open = own.filter(({ status }) => status !== 'done' && status !== 'withdrawn');
    const due = Math.min(...(open.length > 0 ? open : own).map(({ dueAt }) => dueAt ?? Infinity));
    const answer = arrival.answeredBy === null ? null : documents.get(arrival.answeredBy);
    return lineOf(arrival.directiveId, {
      day: dayOf(arrival.receivedAt),
      arrivalNumber: arrival.arrivalNumber ?? '',
      source: document ? [document.symbol ?? '', written(document.issuedOn), authorOf(bodies, document)].filter(Boolean).join(', ') : '',
      receivingUnit: bodies.at(arrival.leadId, arrival.receivedAt)?.name ?? '',
      // `dueAt` is the first instant that is too late: the last day in time is the one before it.
      timeLimit: arrival.limitOn ? written(arrival.limitOn) : Number.isFinite(due) ? writtenInstant(due - 1) : '',
      progress: progressOf(own),
      answer: answer?.symbol ?? arrival.answerSymbol ?? '',
      note: noteOf(arrival),
    });
  });
};
