import type { EventMetadata, RecordedEvent } from '../domain';
import type { Fact } from './timeline-projection';
import { openSealed, type Unseal } from './unseal';
import { firstInstant } from './world-time';

/** A fact whose metadata are parsed only if a timeline asks for them: few do, and facts are kept by the hundred thousand. */
class ReadFact implements Fact {
  #metadata: EventMetadata | string;
  constructor(
    readonly id: string,
    readonly type: string,
    readonly data: object,
    readonly ordinal: number,
    readonly occurredFrom: number,
    metadata: string,
  ) {
    this.#metadata = metadata;
  }
  get metadata(): EventMetadata {
    if (typeof this.#metadata === 'string') this.#metadata = JSON.parse(this.#metadata) as EventMetadata;
    return this.#metadata;
  }
}

/** The text of one flat member of canonical metadata, read without parsing the rest: a quote inside a value is escaped, so the name cannot occur twice. */
const member = (metadata: string, name: string): string | null => {
  const found = metadata.lastIndexOf(`"${name}":`); // both that are asked for stand in the later half
  const start = found + name.length + 3;
  return found >= 0 && metadata[start] === '"' ? metadata.slice(start + 1, metadata.indexOf('"', start + 1)) : null;
};
let lastText = '';
let lastInstant = 0;
export const recordedInstant = (metadata: string): number => instantOfRecording(member(metadata, 'recordedAt') ?? '');
/** `recordedAt` in ms; events of one group commit share the text, so it is parsed once for them. */
export const instantOfRecording = (recordedAt: string): number => {
  if (recordedAt === lastText) return lastInstant;
  const instant = Date.parse(recordedAt);
  if (Number.isNaN(instant)) throw new RangeError(`recordedAt '${recordedAt}' is no instant`);
  lastText = recordedAt;
  return (lastInstant = instant);
};

/** `opened`: the data with their sealed texts opened, where somebody has them already. */
export const factOf = (
  event: RecordedEvent,
  ordinal: number,
  unseal: Unseal,
  { data, metadata } = event.text,
  opened: object | null = null,
): Fact => {
  const occurredAt = member(metadata, 'occurredAt');
  const occurredFrom = firstInstant(occurredAt, occurredAt === null ? recordedInstant(metadata) : 0);
  return new ReadFact(event.id, event.type, opened ?? openSealed(event.data, data, unseal), ordinal, occurredFrom, metadata);
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
