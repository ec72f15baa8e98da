import type { RecordedEvent } from '@cascade/event-store/domain';
import { taskId } from '@cascade/tasks/domain';
import { dataOf, type Log } from './log';

interface Listed {
  readonly directiveId: string;
  readonly deliveries: readonly { readonly authorityId: string; readonly owesAnswer: boolean }[];
  readonly assignments: readonly { readonly itemId: string; readonly assigneeId: string }[];
}
const ofType = (log: Log, stream: string, type: string): readonly RecordedEvent[] =>
  log.streams.get(stream)?.filter((event) => event.type === type) ?? [];
const isCause = ({ type }: RecordedEvent): boolean => type === 'Issued' || type === 'ReadingAccepted';

/** Every directive that was issued or taken in is resolved; every resolution has all its deliveries, tasks and drafts, each once, and nothing else. */
export const openCascades = (log: Log): string[] => {
  const faults: string[] = [];
  const wanted = new Set<string>();
  for (const cause of log.events.filter(isCause)) {
    const { stream, revision } = cause;
    const resolution = log.streams.get(`addressees-${cause.id}`) ?? [];
    const closed = resolution.filter(({ type }) => type === 'AddresseesResolved');
    const pages = resolution.filter(({ type }) => type === 'AddresseesListed').map((page) => dataOf(page) as unknown as Listed);
    if (closed.length !== 1) faults.push(`${stream}@${revision} has ${closed.length} resolutions`);
    for (const { data } of closed) {
      const { deliveries, assignments } = data as { deliveries: number; assignments: number };
      const listed = [pages.flatMap((page) => page.deliveries).length, pages.flatMap((page) => page.assignments).length];
      if (listed[0] !== deliveries || listed[1] !== assignments)
        faults.push(`${stream}@${revision} resolved ${deliveries} deliveries and ${assignments} tasks and lists ${listed.join(' and ')}`);
    }
    for (const page of pages) {
      faults.push(...missingDeliveries(log, page));
      for (const { itemId, assigneeId } of page.assignments) wanted.add(`task-${taskId(page.directiveId, itemId, assigneeId)}`);
    }
  }
  return [...faults, ...missingTasks(log, wanted), ...missingDrafts(log)];
};
const missingDeliveries = (log: Log, { directiveId, deliveries }: Listed): string[] =>
  deliveries.flatMap(({ authorityId, owesAnswer }) => {
    const stream = `delivery-${directiveId}-${authorityId}`;
    const [sent, owed] = [ofType(log, stream, 'DeliverySent').length, ofType(log, stream, 'DerivationOwed').length];
    return [
      ...(sent === 1 ? [] : [`${stream} was sent ${sent} times`]),
      ...(owed === (owesAnswer ? 1 : 0) ? [] : [`${stream} owes ${owed} times`]),
    ];
  });
const missingTasks = (log: Log, wanted: ReadonlySet<string>): string[] => {
  const there = [...log.streams.keys()].filter((stream) => stream.startsWith('task-'));
  return [
    ...[...wanted].filter((stream) => ofType(log, stream, 'TaskAssigned').length !== 1).map((stream) => `${stream} is not assigned once`),
    ...there.filter((stream) => !wanted.has(stream)).map((stream) => `${stream} was assigned by no order`),
  ];
};
/** The draft that a delivery waits for is there, unless another directive answered in its place before it was made. */
const missingDrafts = (log: Log): string[] =>
  log.events
    .filter(({ type }) => type === 'DerivationOwed')
    .flatMap((owed) => {
      const draftId = dataOf(owed)['draftId'] as string | null;
      if (draftId === null || ofType(log, `directive-${draftId}`, 'Drafted').length === 1) return [];
      return ofType(log, owed.stream, 'DerivationAnswered').length > 0
        ? []
        : [`${owed.stream} waits for the draft ${draftId}, which is not there`];
    });
