import type { Position, RecordedEvent } from '../domain';
import { START } from '../domain';
import { isSystemStream, type EventStore } from '../event-store';
import type { WrittenEvent } from '../encoding/written-event';
import type { CopyTarget } from './copy-target';
import { orderedAppends, type AppendInOrder, type OrderedAppends } from './ordered-appends';

/** Of one append: far below the limit, in UTF-16 units of its texts. */
const APPEND_UNITS = 200_000;
export const written = ({ id, type, text }: RecordedEvent): WrittenEvent => ({
  id,
  type,
  version: text.version,
  data: text.data,
  metadata: text.metadata,
});
interface Batch extends AppendInOrder {
  readonly events: WrittenEvent[];
  units: number;
}
/** Up to which event of the source a copy has come. */
export interface CopyPlace {
  readonly position: Position;
  readonly ordinal: number;
}
export const BEGINNING_OF_COPY: CopyPlace = { position: START, ordinal: 0 };

/**
 * Copies the engine's events after `place` in their global order; what a stream got in a row goes in one append.
 * @throws DomainError `stream.conflict` where the target holds something else, `copy.order-broken`
 */
export const copyEvents = async (
  from: EventStore,
  to: CopyTarget,
  place: CopyPlace,
  onProgress: (copied: number) => void = () => undefined,
  onSystem: (event: RecordedEvent) => void = () => undefined,
): Promise<CopyPlace> => {
  const appends = await orderedAppends(to);
  try {
    return await appended(from, appends, place, onProgress, onSystem);
  } finally {
    appends.close();
  }
};
const appended = async (
  from: EventStore,
  appends: OrderedAppends,
  place: CopyPlace,
  onProgress: (copied: number) => void,
  onSystem: (event: RecordedEvent) => void,
): Promise<CopyPlace> => {
  let { position, ordinal } = place;
  let batch: Batch | null = null;
  const send = async (): Promise<void> => {
    const append = batch;
    batch = null;
    if (append) await appends.add(append);
  };
  const finishPage = async (): Promise<void> => {
    await send();
    await appends.settled();
    onProgress(ordinal);
  };
  let inPage = 0;
  for await (const event of from.readAll({ after: position })) {
    if (isSystemStream(event.stream)) {
      onSystem(event);
      continue;
    }
    const units = event.text.data.length + event.text.metadata.length;
    if (batch && (batch.stream !== event.stream || batch.units + units > APPEND_UNITS)) await send();
    batch ??= { stream: event.stream, expected: event.revision === 0n ? 'no-stream' : event.revision - 1n, events: [], units: 0 } as Batch;
    batch.events.push(written(event));
    batch.units += units;
    ordinal += 1;
    position = event.position;
    if ((inPage += 1) % appends.page === 0) await finishPage();
  }
  await finishPage();
  return { position, ordinal };
};
