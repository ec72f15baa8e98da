/** An event as the protocol's answer to a reading brings it, its bytes as they came. */
export interface WireEvent {
  readonly id: string;
  /** With the engine's prefix. */
  readonly stream: string;
  readonly type: string;
  readonly revision: number;
  readonly position: number;
  /** By the server's clock, in tenths of a microsecond since 1970 UTC, as it wrote it. */
  readonly created: string;
  readonly metadata: Buffer;
  readonly data: Buffer;
}
const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const FIXED32 = 5;
const EVENT = 1;
const CUT_NUMBER = 'an answer that ends within a number';
const NOTHING: Buffer = Buffer.alloc(0);
/** How a UUID of 32 letters stands in text. */
const DASHES = /^(.{8})(.{4})(.{4})(.{4})/;

/**
 * Reads one message field by field, as few as are needed: the generated classes make some twenty objects of an event and copy its bytes twice.
 * Numbers are exact up to 2^53, which no log reaches.
 */
class Cursor {
  at: number;
  constructor(
    readonly bytes: Buffer,
    start: number,
    readonly end: number,
  ) {
    this.at = start;
  }
  number(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new RangeError(CUT_NUMBER);
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }
  /** All 64 bits of it. */
  bits(): bigint {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new RangeError(CUT_NUMBER);
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return BigInt.asUintN(64, value);
    }
  }
  /** The message that stands here. */
  inner(): Cursor {
    const length = this.number();
    const inner = new Cursor(this.bytes, this.at, this.at + length);
    if (inner.end > this.end) throw new RangeError('an answer that ends within a field');
    this.at = inner.end;
    return inner;
  }
  skip(wire: number): void {
    if (wire === VARINT) this.bits();
    else if (wire === FIXED64) this.at += 8;
    else if (wire === FIXED32) this.at += 4;
    else this.at = this.inner().end;
  }
  text(): string {
    return this.bytes.toString('utf8', this.at, this.end);
  }
  rest(): Buffer {
    return this.bytes.subarray(this.at, this.end);
  }
}

/** The event in an answer; null where the answer is of another kind, or the event is gone. */
export const eventIn = (answer: Buffer): WireEvent | null => {
  const fields = new Cursor(answer, 0, answer.length);
  while (fields.at < fields.end) {
    const tag = fields.number();
    if (tag >> 3 === EVENT) return readEvent(fields.inner());
    fields.skip(tag & 7);
  }
  return null;
};
const readEvent = (fields: Cursor): WireEvent | null => {
  let recorded: Cursor | null = null;
  let commit = 0;
  while (fields.at < fields.end) {
    const tag = fields.number();
    if (tag === ((1 << 3) | BYTES)) recorded = fields.inner();
    else if (tag === ((3 << 3) | VARINT)) commit = fields.number();
    else fields.skip(tag & 7);
  }
  return recorded && readRecorded(recorded, commit);
};
const readRecorded = (fields: Cursor, commit: number): WireEvent => {
  const event = { id: '', stream: '', type: '', created: '', revision: 0, position: commit, metadata: NOTHING, data: NOTHING };
  while (fields.at < fields.end) {
    const tag = fields.number();
    const field = tag >> 3;
    const wire = tag & 7;
    if (wire === VARINT && field === 3) event.revision = fields.number();
    // A server that knows no place says the greatest one.
    else if (wire === VARINT && field === 5) event.position = knownPlace(fields.number()) ?? commit;
    else if (wire !== BYTES || field > 8) fields.skip(wire);
    else {
      const inner = fields.inner();
      if (field === 1) event.id = readId(inner);
      else if (field === 2) event.stream = readStream(inner);
      else if (field === 6) readMember(inner, event);
      else if (field === 7) event.metadata = inner.rest();
      else if (field === 8) event.data = inner.rest();
    }
  }
  return event;
};
const knownPlace = (place: number): number | null => (place > 0 && place <= Number.MAX_SAFE_INTEGER ? place : null);
/** As text, as it was asked for; a server may answer two halves all the same. */
const readId = (fields: Cursor): string => {
  const tag = fields.number();
  const inner = fields.inner();
  if (tag >> 3 === 2) return inner.text();
  let hex = '';
  while (inner.at < inner.end) {
    inner.number();
    hex += inner.bits().toString(16).padStart(16, '0');
  }
  return hex.replace(DASHES, '$1-$2-$3-$4-');
};
const readStream = (fields: Cursor): string => {
  while (fields.at < fields.end) {
    const tag = fields.number();
    if (tag >> 3 === 3) return fields.inner().text();
    fields.skip(tag & 7);
  }
  return '';
};
/** What the server itself says of an event is a list of keys and values. */
const readMember = (fields: Cursor, event: { type: string; created: string }): void => {
  let key = '';
  let value = '';
  while (fields.at < fields.end) {
    const tag = fields.number();
    if (tag >> 3 === 1) key = fields.inner().text();
    else if (tag >> 3 === 2) value = fields.inner().text();
    else fields.skip(tag & 7);
  }
  if (key === 'type') event.type = value;
  else if (key === 'created') event.created = value;
};
