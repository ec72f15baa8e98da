import { delivery, directive, type DirectiveContent } from '@cascade/directives/domain';
import { isDomainError, uuidV5, type AnyEvent, type CommandOf, type CorrectFact, type Decider } from '@cascade/event-store/domain';
import { task, type TaskState } from '@cascade/tasks/domain';
import fc from 'fast-check';
import { orderTo } from '../journeys/order-content';

/** One thing that somebody wants of one of a few subjects, at a time of the world that has nothing to do with the order of recording. */
export interface Wish {
  readonly subject: number;
  readonly what: number;
  readonly pick: number;
  readonly occurredAt: string | null;
}
/** An event on its way into a log, in the order of recording. */
export interface Happened {
  readonly stream: string;
  readonly event: AnyEvent;
  readonly occurredAt: string | null;
}
const day = fc.integer({ min: 10, max: 28 });
/** Days and instants of August 2020; some are not known, and hold from when they are recorded. */
const times = fc.oneof(
  { weight: 5, arbitrary: day.map((n) => `2020-08-${n}`) },
  { weight: 3, arbitrary: day.map((n) => `2020-08-${n}T14:30:00+07:00`) },
  { weight: 1, arbitrary: fc.constant('2020-08') },
  { weight: 1, arbitrary: fc.constant(null) },
);
export const wishes = fc.array(fc.record<Wish>({ subject: fc.nat(5), what: fc.nat(47), pick: fc.nat(1_000), occurredAt: times }), {
  minLength: 1,
  maxLength: 90,
  size: 'max',
});
const dayOf = (pick: number): string => `2020-08-${10 + (pick % 19)}`;
const SUBJECTS = ['task', 'task', 'delivery', 'delivery', 'directive', 'directive'] as const;
export const SUBJECT_COUNT = SUBJECTS.length;
export const kindOf = (subject: number): (typeof SUBJECTS)[number] => SUBJECTS[subject] ?? 'task';
export const streamOf = (run: string, subject: number): string => `${kindOf(subject)}-${run}-${subject}`;

/** What comes of the wishes: each is judged by the real decider in the order of recording, and refused ones leave nothing. */
export const historyOf = (run: string, wanted: readonly Wish[]): readonly Happened[] => {
  const stories = SUBJECTS.map((_, subject) => storyOf(kindOf(subject), streamOf(run, subject)));
  return wanted.flatMap((wish, place) =>
    (stories[wish.subject]?.(wish, `${run}-${place}`) ?? []).map((event) => ({
      stream: streamOf(run, wish.subject),
      event,
      occurredAt: event.occurredAt === undefined ? wish.occurredAt : event.occurredAt,
    })),
  );
};
type Story = (wish: Wish, name: string) => readonly AnyEvent[];
const storyOf = (kind: (typeof SUBJECTS)[number], stream: string): Story => {
  const id = stream.slice(stream.indexOf('-') + 1);
  switch (kind) {
    case 'task':
      return follow(task, (wish, name, state) => taskCommand(id, wish, name, state));
    case 'delivery':
      return follow(delivery, (wish, name, state) => deliveryCommand(wish, name, state));
    case 'directive':
      return follow(directive, (wish, name) => directiveCommand(id, wish, name));
  }
};
const follow = <State, Command, Event extends AnyEvent>(
  { initial, decide, evolve }: Decider<State, Command, Event>,
  commandOf: (wish: Wish, name: string, state: State) => Command,
): Story => {
  let state = initial;
  return (wish, name) => {
    try {
      const events = decide(commandOf(wish, name, state), state).map((event, n) => ({ ...event, id: uuidV5(`${name}/${n}`) }));
      state = events.reduce(evolve, state);
      return events;
    } catch (error) {
      if (isDomainError(error)) return [];
      throw error;
    }
  };
};
type CommandsOf<D> = D extends Decider<infer _State, infer Command, infer _Event> ? Command : never;

/** A fact of the stream put right: it never was, was another day, or its product bears another date. */
const correction = (state: object, pick: number): CorrectFact => {
  const { facts = [] } = state as { readonly facts?: readonly AnyEvent[] };
  const eventId = facts[(pick * 7) % Math.max(facts.length, 1)]?.id ?? 'nothing';
  const day = dayOf(pick * 3);
  return {
    type: 'CorrectFact',
    data: { eventId, voided: pick % 3 === 0, occurredAt: pick % 3 === 1 ? day : null, productOn: pick % 3 === 2 ? day : null, reason: 'r' },
  };
};
const taskCommand = (taskId: string, { what, pick }: Wish, name: string, state: TaskState): CommandsOf<typeof task> => {
  const reports = state.status === 'absent' ? [] : state.reports.map(({ reportId }) => reportId);
  const reportId = reports[pick % Math.max(reports.length, 1)] ?? null;
  const assignment = { taskId, directiveId: 'order', itemId: 'item', assigneeId: 'body', bodyId: 'body', issuerId: 'issuer' } as const;
  if (state.status === 'absent') return { type: 'Assign', data: { ...assignment, force: 'binding', verb: null, causeId: name } };
  const rule = { kind: 'fixed', text: '', on: dayOf(pick), hour: null, inclusive: false } as const;
  const commands: readonly CommandsOf<typeof task>[] = [
    { type: 'Accept', data: { taskId } },
    { type: 'Refuse', data: { taskId, reason: 'r' } },
    { type: 'Progress', data: { taskId, note: null, value: null } },
    { type: 'Report', data: { taskId, reportId: name, productOn: dayOf(pick), productSymbol: null, note: null } },
    { type: 'Report', data: { taskId, reportId: name, productOn: dayOf(pick * 7), productSymbol: null, note: null } },
    { type: 'Confirm', data: { taskId, reportId } },
    { type: 'Return', data: { taskId, reportId, reason: 'r' } },
    { type: 'Return', data: { taskId, reportId: null, reason: 'r' } },
    {
      type: 'SetDeadline',
      data: { taskId, rule, trigger: null, calendarVersion: '1', dueAt: pick % 5 ? `${dayOf(pick)}T00:00:00+07:00` : null },
    },
    { type: 'Withdraw', data: { taskId, reason: 'r' } },
    { type: 'Reassign', data: { taskId, causeId: name } },
    { type: 'AskExtension', data: { taskId, extensionId: name, untilOn: dayOf(pick + 9), reason: 'r' } },
    { type: 'GrantExtension', data: { taskId, extensionId: null, untilOn: pick % 2 ? dayOf(pick + 11) : null } },
    { type: 'RefuseExtension', data: { taskId, extensionId: null, reason: 'r' } },
    { type: 'HandOver', data: { taskId, assigneeId: `heir-${pick % 3}`, bodyId: `heir-${pick % 2}`, reason: 'r', legalBasis: null } },
    { ...correction(state, pick), taskId },
  ];
  return at(commands, what);
};
const deliveryCommand = ({ what, pick }: Wish, name: string, state: object): CommandsOf<typeof delivery> => {
  const id = { directiveId: 'order', authorityId: 'body' };
  const by = `answer-${pick % 2}`;
  const commands: readonly CommandsOf<typeof delivery>[] = [
    { type: 'Send', data: { ...id, role: 'to', text: '' } },
    { type: 'Arrive', data: id },
    { type: 'Receive', data: { ...id, arrivalNumber: pick % 3 ? name : null, evidence: null } },
    { type: 'Receive', data: { ...id, arrivalNumber: null, evidence: by } },
    { type: 'Refuse', data: { ...id, reason: 'r' } },
    { type: 'Owe', data: { ...id, draftId: pick % 3 ? `draft-${name}` : null, itemIds: [] } },
    { type: 'Answer', data: { ...id, byDirectiveId: by, path: [], methodVersion: 1 } },
    { type: 'Reopen', data: { ...id, byDirectiveId: by, draftId: pick % 2 ? `draft-${name}` : null, reason: 'r' } },
    { type: 'Waive', data: { ...id, reason: 'r' } },
    correction(state, pick),
  ];
  return at(commands, what);
};
const directiveCommand = (directiveId: string, { what, pick }: Wish, name: string): CommandsOf<typeof directive> => {
  const content: DirectiveContent = { ...orderTo('issuer', 'district', []), subject: `subject ${name}` };
  const requestId = `request-of-${directiveId}`;
  const wish = {
    directiveId,
    requestId,
    issuedOn: dayOf(pick),
    notation: 'CT-UBND',
    series: 'common',
    issuerKind: 'peoplesCommittee',
  } as const;
  const commands: readonly CommandsOf<typeof directive>[] = [
    { type: 'Draft', data: { directiveId, content, answersDelivery: pick % 2 ? 'delivery-x' : null } },
    { type: 'Draft', data: { directiveId, content, answersDelivery: null } },
    { type: 'Revise', data: { directiveId, content } },
    pick % 4 ? { type: 'RequestIssue', data: wish } : { type: 'Discard', data: { directiveId, reason: 'r', answeredBy: null } },
    { type: 'RequestIssue', data: wish },
    { type: 'RequestIssue', data: wish },
    { type: 'Issue', data: { directiveId, requestId, number: 1 + (pick % 90) } },
    pick % 3
      ? { type: 'Issue', data: { directiveId, requestId, number: 1 + (pick % 90) } }
      : { type: 'RefuseIssue', data: { directiveId, requestId, reason: 'r', number: null } },
    { type: 'Amend', data: { directiveId, byDirectiveId: null, sentence: 's', itemIds: [] } },
    { type: 'Recall', data: { directiveId, reason: 'r', byDirectiveId: null } },
    { type: 'Review', data: { directiveId, decision: 'keep', reason: 'r' } },
    { type: 'Recall', data: { directiveId, reason: 'r', byDirectiveId: null } },
  ];
  return at(commands, what);
};
const at = <C extends CommandOf<string, object>>(commands: readonly C[], what: number): C => commands[what % commands.length] as C;
