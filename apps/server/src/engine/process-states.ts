import type { DeadLetter, ProcessingRole } from '@cascade/event-store';

export const PROCESS_STATES = Symbol.for('cascade.PROCESS_STATES');

/** One durable process, as whoever operates the server sees it. */
export interface ProcessState {
  readonly name: string;
  /** waiting: it cannot go on at this moment and tries again. standby: it runs in another server on this store, whose words these are. */
  readonly state: 'running' | 'waiting' | 'standby';
  /** Distance to the end of the log in native positions; 0 where it has passed everything. */
  readonly lag: number;
  /** Events it could not take in and moved on from. */
  readonly deadLetters: number;
  /** How often it has tried the event it is at. */
  readonly retries: number;
  readonly error?: string;
}
export interface ProcessStates {
  readonly running: boolean;
  /** Whether processes run here or in another server; null before they do. */
  role(): Promise<ProcessingRole | null>;
  all(): Promise<readonly ProcessState[]>;
  deadLetters(): Promise<readonly DeadLetter[]>;
  /** Lets a process try an event again that it refused. @throws DomainError `dead-letter.unknown`, or the refusal */
  retry(name: string, eventId: string): Promise<void>;
}
