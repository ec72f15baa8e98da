/** Stamps `recordedAt`: UTC with milliseconds, never before what is already on record, whatever the machine's clock does. */
export interface RecordingClock {
  stamp(): string;
  /** What is on record now, from another store or an earlier run. */
  reached(recordedAt: string): void;
}
export const recordingClock = (now: () => number = Date.now): RecordingClock => {
  let last = Number.NEGATIVE_INFINITY;
  let text = '';
  return {
    stamp() {
      const instant = now();
      if (instant > last) {
        last = instant;
        text = new Date(instant).toISOString();
      }
      return text;
    },
    reached(recordedAt) {
      const instant = Date.parse(recordedAt);
      if (instant > last) {
        last = instant;
        text = new Date(instant).toISOString();
      }
    },
  };
};
