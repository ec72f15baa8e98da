import fc from 'fast-check';
import type { AnyEvent } from '../../domain';
import type { EventStore, NewEvent } from '../../event-store';
import { uuidV5 } from '../../domain';

/** One entry of a random history: what is appended to which stream. */
export interface ToyEntry {
  readonly stream: string;
  readonly event: NewEvent;
}
const DAY = 86_400_000;
const START = Date.parse('2020-08-01T00:00:00+07:00');
/** Instants at which random facts happen, and between them. */
export const instants = fc.integer({ min: -DAY, max: 12 * DAY }).map((ms) => START + ms - (ms % (DAY / 4)));
const days = fc.integer({ min: 1, max: 9 }).map((day) => `2020-08-0${day}`);
const times = fc.oneof(
  days,
  days.map((day) => `${day}T10:30:00+07:00`),
  fc.constant('2020-08'),
  fc.constant(null),
);

interface Draft {
  readonly kind: number;
  readonly stream: number;
  readonly occurredAt: string | null;
  readonly pick: number;
  readonly share: number;
}
const draft = fc.record<Draft>({
  kind: fc.integer({ min: 0, max: 9 }),
  stream: fc.integer({ min: 0, max: 4 }),
  occurredAt: times,
  pick: fc.nat(1_000),
  share: fc.constantFrom(0.1, 0.4, 0.7, 1, 2),
});
/** Facts come late, twice, out of order, corrected, confirmed before they are reported; some go to streams that nobody projects or counts. */
const entryOf = (drafts: readonly Draft[], index: number, idOf: (index: number) => string): ToyEntry => {
  const { kind, stream, occurredAt, pick, share } = drafts[index]!;
  const other = idOf(pick % (index + 1)); // an event of any stream: mostly it means nothing there
  const sealed = { $sealed: { key: `key-${pick % 3}`, nonce: 'n', text: `note ${pick}` } };
  const events: readonly Omit<AnyEvent, 'version'>[] = [
    { type: 'ToyAssigned', data: { assigneeId: `body-${pick % 3}`, note: pick % 2 ? sealed : 'plain' } },
    { type: 'ToyAssigned', data: { assigneeId: `body-${pick % 3}` } },
    { type: 'ToyDeadlineSet', data: { dueAt: START + (pick % 9) * DAY } },
    { type: 'ToyProgressed', data: { step: `step-${pick % 2}`, share } },
    { type: 'ToyReported', data: { productOn: START + (pick % 9) * DAY } },
    { type: 'ToyConfirmed', data: { reportedBy: other } },
    { type: 'ToyWithdrawn', data: { reason: 'no longer' } },
    { type: 'ToyCorrected', data: { factId: other } },
    { type: 'Elsewhere', data: { pick } },
    { type: 'LeaseTaken', data: { pick } },
  ];
  const { type, data } = events[kind]!;
  const name = type === 'LeaseTaken' ? 'sys-lease' : type === 'Elsewhere' ? `other-${stream}` : `toy-${stream}`;
  const metadata = { occurredAt, actor: 'account-1', onBehalfOf: null, commandId: 'c', correlationId: 'c', causationId: null };
  return { stream: name, event: { id: idOf(index), type, version: 1, data, metadata } };
};
export const histories = (length: number): fc.Arbitrary<readonly ToyEntry[]> =>
  fc.array(draft, { minLength: 1, maxLength: length, size: 'max' }).map((drafts) => {
    const idOf = (index: number) => uuidV5(`toy/${index}`);
    return drafts.map((_, index) => entryOf(drafts, index, idOf));
  });
export const appendAll = async (store: EventStore, entries: readonly ToyEntry[]): Promise<void> => {
  for (const { stream, event } of entries) await store.append(stream, [event], 'any');
};
