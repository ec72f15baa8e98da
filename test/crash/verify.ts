import type { EventStore } from '@cascade/event-store';
import type { RecordedEvent } from '@cascade/event-store/domain';

/** A command that a client was told is done, and what it was told. */
export interface Acknowledged {
  readonly commandId: string;
  readonly stream: string;
  readonly revision: bigint;
}
export interface Findings {
  readonly events: number;
  /** One sentence each; empty where everything holds. */
  readonly faults: readonly string[];
}
type Data = Record<string, unknown>;
const dataOf = (event: RecordedEvent): Data => event.data as Data;

/** Reads the whole log and says what is lost, doubled, open or out of order. The read models are compared elsewhere. */
export const verifyLog = async (store: EventStore, acknowledged: readonly Acknowledged[]): Promise<Findings> => {
  const events: RecordedEvent[] = [];
  for await (const event of store.readAll()) if (!event.stream.startsWith('sys-')) events.push(event);
  const streams = Map.groupBy(events, ({ stream }) => stream);
  return {
    events: events.length,
    faults: [
      ...doubledIds(events),
      ...brokenRevisions(streams),
      ...lost(events, acknowledged),
      ...registers(streams),
      ...openIssues(streams),
      ...openCascades(events, streams),
    ],
  };
};

const doubledIds = (events: readonly RecordedEvent[]): string[] =>
  [...Map.groupBy(events, ({ id }) => id)]
    .filter(([, same]) => same.length > 1)
    .map(([id, same]) => `event ${id} is there ${same.length} times (${same[0]?.type})`);

const brokenRevisions = (streams: ReadonlyMap<string, readonly RecordedEvent[]>): string[] =>
  [...streams].flatMap(([stream, events]) =>
    events.filter(({ revision }, place) => revision !== BigInt(place)).map(({ revision }) => `${stream} has a gap before ${revision}`),
  );

/** What was acknowledged stands in the log once: all its events in one stream, the last of them at the revision told. */
const lost = (events: readonly RecordedEvent[], acknowledged: readonly Acknowledged[]): string[] => {
  const byCommand = Map.groupBy(events, ({ metadata }) => metadata.commandId);
  return acknowledged.flatMap(({ commandId, stream, revision }) => {
    const own = byCommand.get(commandId)?.filter((event) => event.stream === stream) ?? [];
    if (own.length === 0) return [`command ${commandId} was acknowledged and is lost (${stream}@${revision})`];
    const revisions = own.map((event) => event.revision);
    const last = revisions.at(-1);
    return last === revision ? [] : [`command ${commandId} was acknowledged at ${stream}@${revision} and stands at ${last}`];
  });
};

const registers = (streams: ReadonlyMap<string, readonly RecordedEvent[]>): string[] =>
  [...streams].flatMap(([stream, events]) => {
    if (!stream.startsWith('register-')) return [];
    const opened = events.find(({ type }) => type === 'RegisterOpened');
    if (!opened) return [`${stream} was never opened`];
    const taken = events.filter(({ type }) => type === 'NumberTaken');
    const first = dataOf(opened)['firstNumber'] as number;
    const faults = taken
      .filter((event, place) => dataOf(event)['number'] !== first + place)
      .map((event) => `${stream} breaks its row at ${String(dataOf(event)['number'])}`);
    for (const [request, numbers] of Map.groupBy(taken, (event) => dataOf(event)['requestId']))
      if (numbers.length > 1) faults.push(`${stream} gave ${numbers.length} numbers to ${String(request)}`);
    return faults;
  });

const openIssues = (streams: ReadonlyMap<string, readonly RecordedEvent[]>): string[] =>
  [...streams].flatMap(([stream, events]) => {
    const requested = events.filter(({ type }) => type === 'IssueRequested');
    return requested.flatMap((request) => {
      const answers = events.filter(
        (event) =>
          (event.type === 'Issued' || event.type === 'IssueRefused') && dataOf(event)['requestId'] === dataOf(request)['requestId'],
      );
      return answers.length === 1 ? [] : [`${stream}: request ${String(dataOf(request)['requestId'])} has ${answers.length} answers`];
    });
  });

/** Every directive that was issued or taken in is resolved; every resolution has all its deliveries, tasks and drafts, each once. */
const openCascades = (events: readonly RecordedEvent[], streams: ReadonlyMap<string, readonly RecordedEvent[]>): string[] => {
  const faults: string[] = [];
  const has = (stream: string, type: string): number => streams.get(stream)?.filter((event) => event.type === type).length ?? 0;
  for (const cause of events) {
    if (cause.type !== 'Issued' && cause.type !== 'ReadingAccepted') continue;
    const resolution = streams.get(`addressees-${cause.id}`) ?? [];
    const closed = resolution.filter(({ type }) => type === 'AddresseesResolved');
    if (closed.length !== 1) {
      faults.push(`${cause.stream}@${cause.revision} has ${closed.length} resolutions`);
      continue;
    }
    for (const page of resolution.filter(({ type }) => type === 'AddresseesListed')) {
      const { directiveId, deliveries } = dataOf(page) as {
        directiveId: string;
        deliveries: { authorityId: string; owesAnswer: boolean }[];
      };
      for (const { authorityId, owesAnswer } of deliveries) {
        const stream = `delivery-${directiveId}-${authorityId}`;
        if (has(stream, 'DeliverySent') !== 1) faults.push(`${stream} was sent ${has(stream, 'DeliverySent')} times`);
        if (owesAnswer && has(stream, 'DerivationOwed') !== 1) faults.push(`${stream} owes ${has(stream, 'DerivationOwed')} times`);
      }
    }
  }
  for (const owed of events.filter(({ type }) => type === 'DerivationOwed')) {
    const draftId = dataOf(owed)['draftId'] as string | null;
    if (draftId && has(`directive-${draftId}`, 'Drafted') !== 1)
      faults.push(`draft ${draftId} is there ${has(`directive-${draftId}`, 'Drafted')} times`);
  }
  return [...faults, ...missingTasks(events, streams)];
};
const missingTasks = (events: readonly RecordedEvent[], streams: ReadonlyMap<string, readonly RecordedEvent[]>): string[] => {
  const wanted = events
    .filter(({ type }) => type === 'AddresseesListed')
    .flatMap((page) => dataOf(page)['assignments'] as unknown[]).length;
  const assigned = [...streams].filter(([stream]) => stream.startsWith('task-'));
  const doubled = assigned
    .filter(([, own]) => own.filter(({ type }) => type === 'TaskAssigned').length !== 1)
    .map(([stream]) => `${stream} is not assigned once`);
  return assigned.length === wanted ? doubled : [...doubled, `${wanted} assignments were resolved and ${assigned.length} tasks are there`];
};
