import type { RecordedEvent } from '../domain';
import type { Fact } from './timeline-projection';
import { openSealed, type Unseal } from './unseal';
import { firstInstant } from './world-time';

let lastText = '';
let lastInstant = 0;
/** `recordedAt` in ms; events of one group commit share the text, so it is parsed once for them. */
export const recordedInstant = (recordedAt: string): number => {
  if (recordedAt !== lastText) {
    lastInstant = Date.parse(recordedAt);
    lastText = recordedAt;
  }
  return lastInstant;
};
export const factOf = (event: RecordedEvent, ordinal: number, unseal: Unseal): Fact => {
  const { metadata } = event;
  return {
    id: event.id,
    type: event.type,
    data: openSealed(event.data, event.text.data, unseal),
    metadata,
    ordinal,
    occurredFrom: firstInstant(metadata.occurredAt, recordedInstant(metadata.recordedAt)),
  };
};
/** Puts `fact` at its place in the order of (occurredFrom, ordinal); nearly always the end. */
export const insertFact = (facts: Fact[], fact: Fact): void => {
  let place = facts.length;
  while (place > 0 && isBefore(fact, facts[place - 1]!)) place -= 1;
  if (place === facts.length) facts.push(fact);
  else facts.splice(place, 0, fact);
};
const isBefore = (a: Fact, b: Fact): boolean =>
  a.occurredFrom < b.occurredFrom || (a.occurredFrom === b.occurredFrom && a.ordinal < b.ordinal);
