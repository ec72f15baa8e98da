export const PROCESS_STATES = Symbol.for('cascade.PROCESS_STATES');

/** One durable process, as whoever operates the server sees it. */
export interface ProcessState {
  readonly name: string;
  readonly state: 'running' | 'stopped' | 'waiting';
  /** Events behind the end of the log; null while it is not known. */
  readonly lag: number | null;
  /** Events it could not take in and moved on from. */
  readonly deadLetters: number;
  readonly error?: string;
}
export interface ProcessStates {
  all(): Promise<readonly ProcessState[]>;
  /** Takes dead letters up again. @returns how many there were. */
  retry(name: string): Promise<number>;
}
