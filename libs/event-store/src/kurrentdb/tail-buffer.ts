import { START, type Position } from '../domain';
import type { RawEvent } from './stored-form';

const MOST_EVENTS = 5_000;
const MOST_BYTES = 16 * 1024 * 1024;

/** The last events of the log without a gap between them, as many as fit. */
export class TailBuffer {
  private events: RawEvent[] = [];
  private bytes = 0;
  /** Nothing at or before it is here. */
  private begin: Position = START;
  private end: Position = START;
  private checkpoint: Position = START;

  get complete(): Position {
    return this.end;
  }
  /** Forgets everything. What comes next follows on `place`. */
  beginAt(place: Position): void {
    this.events = [];
    this.bytes = 0;
    this.begin = this.end = this.checkpoint = place;
  }
  add(raw: RawEvent): void {
    if (raw.position <= this.end && this.end !== START) return; // a server that goes back to before its confirmation
    this.events.push(raw);
    this.bytes += raw.data.length + raw.metadata.length;
    this.end = raw.position;
    if (this.events.length > MOST_EVENTS || this.bytes > MOST_BYTES) this.forgetHalf();
  }
  /**
   * The server says that it looked as far as here. Whether the event at that very place is still to come depends on its version (22.10 names the place
   * where the next event will lie), so it is only known of what lies at the checkpoint before: that is behind us.
   */
  reached(place: Position): void {
    if (place <= this.checkpoint) return;
    if (this.checkpoint > this.end) this.end = this.checkpoint;
    this.checkpoint = place;
  }
  /** Null where events after `place` may have been forgotten. */
  after(place: Position, limit: number): readonly RawEvent[] | null {
    if (place < this.begin) return null;
    let low = 0;
    let high = this.events.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.events[middle]!.position > place) high = middle;
      else low = middle + 1;
    }
    return this.events.slice(low, low + limit);
  }
  private forgetHalf(): void {
    const gone = this.events.splice(0, Math.ceil(this.events.length / 2));
    this.bytes -= gone.reduce((sum, { data, metadata }) => sum + data.length + metadata.length, 0);
    this.begin = gone.at(-1)!.position;
  }
}
