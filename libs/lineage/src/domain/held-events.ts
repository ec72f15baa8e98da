import { instantOrNull, type Instant } from '@cascade/calendar/domain';
import type { FactCorrected, RecordedEvent } from '@cascade/event-store/domain';

type Correction = FactCorrected['data'];
const instantOf = (written: string | null): Instant | null => (written === null ? null : instantOrNull(written));
/** From when an event holds in the world: the time that it names, where it names none from its recording, ms. */
export const heldFrom = ({ metadata: { occurredAt, recordedAt } }: RecordedEvent): Instant =>
  instantOf(occurredAt) ?? Date.parse(recordedAt);

/** What was recorded of a subject, with what was put right of it since: of several corrections of one fact the last counts. */
export interface HeldEvents {
  /** What holds by the instant; a correction is no state of the world and always does. In the order of recording. */
  readonly held: readonly RecordedEvent[];
  correctionOf(event: RecordedEvent): Correction | null;
  /** Never happened, as is known now. */
  isVoided(event: RecordedEvent): boolean;
  /** Said of a life of the task that ended: it was given again since. */
  isOfFormerLife(event: RecordedEvent): boolean;
}
/** @param events of a task and of its letters, each stream in the order of recording; `asOf` ms */
export const heldEvents = (events: readonly RecordedEvent[], asOf: Instant): HeldEvents => {
  const corrections = new Map(
    events.filter(({ type }) => type === 'FactCorrected').map(({ data }) => [(data as Correction).eventId, data as Correction]),
  );
  const correctionOf = ({ id }: RecordedEvent): Correction | null => corrections.get(id) ?? null;
  const ownFrom = (event: RecordedEvent): Instant => instantOf(correctionOf(event)?.occurredAt ?? null) ?? heldFrom(event);
  const given = events.filter(({ type }) => type === 'TaskReassigned');
  const againBefore = ({ stream, revision }: RecordedEvent): RecordedEvent | undefined =>
    given.findLast((again) => again.stream === stream && again.revision < revision);
  const from = (event: RecordedEvent): Instant => {
    const again = againBefore(event);
    return again ? Math.max(ownFrom(event), ownFrom(again)) : ownFrom(event);
  };
  const held = events.filter((event) => event.type === 'FactCorrected' || from(event) <= asOf);
  const life = held.findLast(({ type }) => type === 'TaskReassigned');
  return {
    held,
    correctionOf,
    isVoided: (event) => correctionOf(event)?.voided === true,
    isOfFormerLife: ({ stream, revision }) => life !== undefined && stream === life.stream && revision < life.revision,
  };
};
