import { isDeepStrictEqual } from 'node:util';
import {
  calendarStream,
  foldCalendar,
  vietNamCalendar,
  VIET_NAM_CALENDAR_ID,
  type CalendarEvent,
  type WorkCalendar,
} from '@cascade/calendar/domain';
import type { CarriageStreams, DeliveryStreams, DirectiveStreams, FinishTakingIn, IssueChain } from '@cascade/directives';
import { carriageStream, deliveryStream, directiveStream, join, READING_CORRECTED } from '@cascade/directives/domain';
import type { TaskStreams } from '@cascade/tasks';
import { openDeciderStreams, type EventStore, type Reaction } from '@cascade/event-store';
import { START, uuidV5, type CommandMeta, type Position, type Recorded } from '@cascade/event-store/domain';
import { draftIdOf } from './domain';
import { assignTasks } from './processes/assign-tasks.process';
import type { CascadeDeps } from './processes/cascade-deps';
import { ANSWER_METHOD_VERSION, derivations, type DerivationCommands } from './processes/derivations.process';
import { deadlinesFromReceipt } from './processes/deadlines-from-receipt.process';
import { finishIssuing } from './processes/finish-issuing.process';
import { finishTakingIn } from './processes/finish-taking-in.process';
import { judgeCarriage } from './processes/judge-carriage.process';
import { keepJoins } from './processes/keep-joins.process';
import { keepReferences, type KeptStreams } from './processes/keep-references.process';
import { recomputeDeadlines } from './processes/recompute-deadlines.process';
import { resolveAddressees } from './processes/resolve-addressees.process';

export interface CascadeStreams extends KeptStreams {
  readonly carriages: Pick<CarriageStreams, 'handle'>;
  readonly deliveries: Pick<DeliveryStreams, 'handle' | 'load'>;
  readonly tasks: Pick<TaskStreams, 'handle' | 'load'>;
  readonly directives: Pick<DirectiveStreams, 'handle' | 'load'>;
  readonly issueChain: Pick<IssueChain, 'finishIssue'>;
  readonly intake: Pick<FinishTakingIn, 'finish'>;
}

/** The durable processes of the cascade, in the order in which an order passes through them. */
export const cascadeReactions = (deps: CascadeDeps, streams: CascadeStreams): readonly Reaction[] =>
  [
    finishIssuing(deps.store, streams.issueChain),
    finishTakingIn(deps.store, streams.intake),
    keepJoins({ directives: streams.directives, joins: openDeciderStreams(deps.store, join) }),
    keepReferences(deps.store, streams),
    resolveAddressees(deps),
    assignTasks(deps, () => workCalendar(deps.store), streams.tasks),
    derivations(deps, derivationCommands(deps.store, streams)),
    judgeCarriage(deps, async (judged, meta) => {
      const stream = carriageStream(judged.directiveId, judged.authorityId);
      return (await streams.carriages.handle(stream, { type: 'Judge', data: judged }, meta)).position;
    }),
    deadlinesFromReceipt(deps, () => workCalendar(deps.store), streams),
    recomputeDeadlines(deps, streams.tasks),
  ] as readonly Reaction[];

/** The calendar as it stands in the log; where a store has none, the one that is carried along. */
const workCalendar = async (store: EventStore): Promise<WorkCalendar> => {
  const events: CalendarEvent[] = [];
  for await (const { type, version, data } of store.readStream(calendarStream(VIET_NAM_CALENDAR_ID)))
    events.push({ type, version, data } as CalendarEvent);
  return foldCalendar(events) ?? vietNamCalendar();
};

const step = (meta: CommandMeta, name: string): CommandMeta => ({ ...meta, commandId: uuidV5(`${meta.commandId}/${name}`) });

/** What an answer does to the delivery it answers and to the draft that was waiting there. */
const derivationCommands = (store: EventStore, { deliveries, directives }: CascadeStreams): DerivationCommands => ({
  async answer({ orderId, authorityId, byDirectiveId, path }, meta) {
    const stream = deliveryStream(orderId, authorityId);
    const id = { directiveId: orderId, authorityId };
    const received = { type: 'Receive', data: { ...id, arrivalNumber: null, evidence: `directive:${byDirectiveId}` } } as const;
    // Who answers has received: an answer is evidence of it, unless the recipient had sent the letter back, or given it back.
    const receipt = await deliveries
      .handle(stream, received, step(meta, 'receive'))
      .catch(ignoring('delivery.refused', 'delivery.recalled'));
    // The draft goes first: a crash after it leaves the answer still owed, so it is found again; the other way round nobody would come back for the draft.
    const draftId = draftIdOf(orderId, authorityId);
    if (draftId !== byDirectiveId) await discard(directives, draftId, byDirectiveId, step(meta, 'discard'));
    const answer = { type: 'Answer', data: { ...id, byDirectiveId, path, methodVersion: ANSWER_METHOD_VERSION } } as const;
    // Who was addressed and owes nothing may still write an order of its own: that is lineage, not duty.
    const answered = await deliveries.handle(stream, answer, step(meta, 'answer')).catch(ignoring('delivery.owes-nothing'));
    return (answered ?? receipt)?.position ?? START;
  },
  async reopen({ orderId, authorityId, byDirectiveId }, meta, reason) {
    const data = { directiveId: orderId, authorityId, byDirectiveId, draftId: null, reason };
    return (await deliveries.handle(deliveryStream(orderId, authorityId), { type: 'Reopen', data }, step(meta, 'reopen'))).position;
  },
  async owing(orderId, authorityId) {
    const { state } = await deliveries.load(deliveryStream(orderId, authorityId));
    return state.exchange === 'absent' ? null : state.derivation;
  },
  async address({ orderId, authorityId, role, text, owesAnswer, draftId, itemIds }, meta) {
    const stream = deliveryStream(orderId, authorityId);
    const id = { directiveId: orderId, authorityId };
    // What a recipient sent back is not sent again because a reading was corrected.
    const isNew = (await deliveries.load(stream)).state.exchange === 'absent';
    const sent = isNew ? await deliveries.handle(stream, { type: 'Send', data: { ...id, role, text } }, step(meta, 'send')) : null;
    if (!owesAnswer) return sent?.position ?? START;
    // A draft that was closed waits no more: who owes again begins a new one.
    const waiting = draftId !== null && (await directives.load(directiveStream(draftId))).state.status === 'drafted';
    const owed = { ...id, draftId: waiting ? draftId : null, itemIds };
    return (await deliveries.handle(stream, { type: 'Owe', data: owed }, step(meta, 'owe'))).position;
  },
  async follow({ data: { directiveId, content } }, meta) {
    const stream = directiveStream(directiveId);
    const { state, revision } = await directives.load(stream);
    if (state.status !== 'drafted' || isDeepStrictEqual(state.content, content) || !(await isUntouched(store, stream))) return START;
    const revise = { type: 'Revise', data: { directiveId, content } } as const;
    // Whoever was quicker has begun it: then it is theirs.
    const revised = await directives
      .handle(stream, revise, step(meta, 'follow'), { expected: revision })
      .catch(ignoring('stream.conflict'));
    return revised?.position ?? START;
  },
  async waive(orderId, authorityId, meta) {
    const stream = deliveryStream(orderId, authorityId);
    const data = { directiveId: orderId, authorityId, reason: READING_CORRECTED };
    // An answer that is out stays an answer; who never owed is released of nothing.
    const ignore = ignoring('delivery.owes-nothing', 'delivery.already-answered', 'delivery.unknown');
    const waived = await deliveries.handle(stream, { type: 'Waive', data }, step(meta, 'waive')).catch(ignore);
    const draft = directiveStream(draftIdOf(orderId, authorityId));
    const { state } = await directives.load(draft);
    // A draft that nobody has touched goes with the duty; one that a person has begun is theirs.
    if (waived && state.status === 'drafted' && (await isUntouched(store, draft))) {
      const discarded = { directiveId: draftIdOf(orderId, authorityId), reason: READING_CORRECTED, answeredBy: null };
      return (await directives.handle(draft, { type: 'Discard', data: discarded }, step(meta, 'discard'))).position;
    }
    return waived?.position ?? START;
  },
});
/** Nobody but the engine has written on it. */
const isUntouched = async (store: EventStore, stream: string): Promise<boolean> => {
  for await (const { metadata } of store.readStream(stream)) if (metadata.actor !== 'system') return false;
  return true;
};
/** @returns null where no draft is waiting: none was made, or a person is already numbering or has issued it, and it is an order of its own. */
const discard = async (
  directives: CascadeStreams['directives'],
  directiveId: string,
  answeredBy: string,
  meta: CommandMeta,
): Promise<Position | null> => {
  const stream = directiveStream(directiveId);
  if ((await directives.load(stream)).state.status !== 'drafted') return null;
  return (await directives.handle(stream, { type: 'Discard', data: { directiveId, reason: 'answered', answeredBy } }, meta)).position;
};
const ignoring =
  (...codes: readonly string[]) =>
  (error: unknown): Recorded | null => {
    if (codes.includes((error as { code?: string }).code ?? '')) return null;
    throw error;
  };
