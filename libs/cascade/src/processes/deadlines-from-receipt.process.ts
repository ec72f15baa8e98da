import { dueAt, firstInstantOf, type WorkCalendar } from '@cascade/calendar/domain';
import type { DeliveryStreams, DirectiveStreams } from '@cascade/directives';
import { contentKnown, deliveryStream, directiveStream, type DeliveryReceived } from '@cascade/directives/domain';
import { metaOfReaction, OPEN_END, type Followed, type Reaction } from '@cascade/event-store';
import { isDomainError, type FactCorrected, type RecordedEvent } from '@cascade/event-store/domain';
import type { TaskStreams } from '@cascade/tasks';
import { isOpen, taskStream, type DeadlineSet } from '@cascade/tasks/domain';
import { inBatches, patiently, type CascadeDeps } from './cascade-deps';

type Cause = DeliveryReceived | DeadlineSet | FactCorrected;
export interface ReceiptStreams {
  readonly deliveries: Pick<DeliveryStreams, 'load'>;
  readonly directives: Pick<DirectiveStreams, 'load'>;
  readonly tasks: Pick<TaskStreams, 'handle' | 'load'>;
}
const startsAtReceipt = ({ rule }: Pick<DeadlineSet['data'], 'rule'>): boolean => rule.kind === 'relative' && rule.trigger === 'received';

const earliest = (days: readonly (string | null)[]): string | null =>
  days.filter((day) => day !== null).sort((a, b) => firstInstantOf(a) - firstInstantOf(b))[0] ?? null;
/**
 * A limit that runs from the receipt starts where the recipient has registered the letter, and is taken back where that turns out never to have been.
 * It hangs on both facts: whichever of receipt and limit is recorded last finds the other in its stream, so neither has to come first.
 */
export const deadlinesFromReceipt = (
  { readModels }: CascadeDeps,
  calendar: () => Promise<WorkCalendar>,
  { deliveries, directives, tasks }: ReceiptStreams,
): Reaction<Cause> => {
  const receivedOn = async (directiveId: string, bodies: readonly string[]): Promise<string | null> => {
    const days: string[] = [];
    for (const body of new Set(bodies)) {
      const { state } = await deliveries.load(deliveryStream(directiveId, body));
      if (state.exchange !== 'absent' && state.receivedOn !== null) days.push(state.receivedOn);
    }
    return earliest(days);
  };
  /** Most letters name no such limit: then nobody has to look for its tasks. */
  const namesSuchLimit = async (directiveId: string): Promise<boolean> => {
    const { state } = await directives.load(directiveStream(directiveId));
    return contentKnown(state)?.items.some(({ deadline }) => deadline !== null && startsAtReceipt({ rule: deadline })) ?? false;
  };
  const look = async (taskId: string, cause: RecordedEvent, followed: Followed): Promise<void> => {
    const { state } = await tasks.load(taskStream(taskId));
    if (state.status === 'absent' || !isOpen(state) || !state.assignment || !state.deadline || !startsAtReceipt(state.deadline)) return;
    const { directiveId, assigneeId, bodyId } = state.assignment;
    const on = await receivedOn(directiveId, [assigneeId, bodyId]);
    const today = await calendar();
    const { rule } = state.deadline;
    const due = dueAt(rule, { signedOn: null, receivedOn: on }, today);
    if (due.dueAt === state.deadline.dueAt) return;
    // It runs from that receipt already: a calendar that changed since is another process's matter, which leaves alone what was due before the change.
    if (state.deadline.dueAt !== null && due.trigger?.on === state.deadline.trigger?.on) return;
    const data = { taskId, rule, trigger: due.trigger, calendarVersion: today.version, dueAt: due.dueAt };
    const meta = metaOfReaction(cause, `deadline-from-receipt/${taskId}`);
    // The limit holds from the receipt on, whenever it was learnt of; what replaces or takes back an earlier one, from when that one held.
    const occurredAt = earliest([on, state.deadline.trigger?.on ?? null]) ?? cause.metadata.occurredAt;
    const command = { type: 'SetDeadline', data } as const;
    const told = await tasks.handle(taskStream(taskId), command, { ...meta, occurredAt }).catch((error: unknown) => {
      if (isDomainError(error, 'task.not-open')) return null; // done meanwhile: it keeps the deadline it was judged by
      throw error;
    });
    if (told) followed(told.position);
  };
  return {
    name: 'deadlines-from-receipt',
    on: ['DeliveryReceived', 'DeadlineSet', 'FactCorrected'],
    async *react(event, followed) {
      if (event.type === 'DeadlineSet') {
        const data = event.data as DeadlineSet['data'];
        if (startsAtReceipt(data)) await look(data.taskId, event, followed);
        return;
      }
      const named = event.type === 'DeliveryReceived' ? (event.data as DeliveryReceived['data']) : deliveryOf(event.stream);
      if (!named || !(await namesSuchLimit(named.directiveId))) return;
      const { directiveId, authorityId } = named;
      const at = { asOf: OPEN_END - 1, after: event.position };
      const { result } = await patiently(readModels.ask<readonly string[]>('tasks-of-delivery', { directiveId, authorityId }, at));
      for (const batch of inBatches(result)) await Promise.all(batch.map((id) => look(id, event, followed)));
      yield [];
    },
  };
};
/** 'delivery-<directive>-<authority>', both of them UUIDs or longer: the directive's id is one. */
const deliveryOf = (stream: string): { directiveId: string; authorityId: string } | null => {
  const [, directiveId, authorityId] = /^delivery-([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})-(.+)$/.exec(stream) ?? [];
  return directiveId && authorityId ? { directiveId, authorityId } : null;
};
