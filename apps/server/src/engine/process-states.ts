import type { DeadLetter } from '@cascade/event-store';

export const PROCESS_STATES = Symbol.for('cascade.PROCESS_STATES');

/** One durable process, as whoever operates the server sees it. */
export interface ProcessState {
  readonly name: string;
  /** waiting: it cannot go on at this moment and tries again. */
  readonly state: 'running' | 'waiting';
  /** Distance to the end of the log in native positions; 0 where it has passed everything. */
  readonly lag: number;
  /** Events it could not take in and moved on from. */
  readonly deadLetters: number;
  readonly error?: string;
}
export interface ProcessStates {
  readonly running: boolean;
  all(): Promise<readonly ProcessState[]>;
  deadLetters(): Promise<readonly DeadLetter[]>;
  /** Lets a process try an event again that it refused. @throws DomainError `dead-letter.unknown`, or the refusal */
  retry(name: string, eventId: string): Promise<void>;
}
