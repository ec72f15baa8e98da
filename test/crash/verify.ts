import type { EventStore } from '@cascade/event-store';
import { isSystemStream } from '@cascade/event-store';
import type { RecordedEvent } from '@cascade/event-store/domain';
import type { Acknowledged, Log } from './log';
import { openAnswers } from './verify-answers';
import { openCascades } from './verify-cascades';
import { lost } from './verify-commands';
import { openIssues, registers } from './verify-registers';

export interface Findings {
  readonly events: number;
  /** One sentence each; empty where everything holds. */
  readonly faults: readonly string[];
}
/** Reads the whole log and says what is lost, doubled, open or out of order. The read models and contents are compared elsewhere. */
export const verifyLog = async (store: Pick<EventStore, 'readAll'>, acknowledged: readonly Acknowledged[]): Promise<Findings> => {
  const events: RecordedEvent[] = [];
  for await (const event of store.readAll()) if (!isSystemStream(event.stream)) events.push(event);
  const log: Log = { events, streams: Map.groupBy(events, ({ stream }) => stream) };
  return {
    events: events.length,
    faults: [
      ...doubledIds(log),
      ...brokenRevisions(log),
      ...doubledBeginnings(log),
      ...lost(log, acknowledged),
      ...registers(log),
      ...openIssues(log),
      ...openCascades(log),
      ...openAnswers(log),
    ],
  };
};
const doubledIds = ({ events }: Log): string[] =>
  [...Map.groupBy(events, ({ id }) => id)]
    .filter(([, same]) => same.length > 1)
    .map(([id, same]) => `event ${id} is there ${same.length} times (${same[0]?.type})`);
const brokenRevisions = ({ streams }: Log): string[] =>
  [...streams].flatMap(([stream, events]) =>
    events.filter(({ revision }, place) => revision !== BigInt(place)).map(({ revision }) => `${stream} has a gap before ${revision}`),
  );
/** What happens to a thing once in its life. */
const ONCE = [
  'Drafted',
  'LetterTakenIn',
  'Issued',
  'TaskAssigned',
  'TaskAccepted',
  'DerivationOwed',
  'AddresseesResolved',
  'RegisterOpened',
];
const doubledBeginnings = ({ streams }: Log): string[] =>
  [...streams].flatMap(([stream, events]) =>
    ONCE.flatMap((type) => {
      const times = events.filter((event) => event.type === type).length;
      return times > 1 ? [`${stream} has ${times} ${type}`] : [];
    }),
  );
