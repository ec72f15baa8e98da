import type { Instant } from './domain';

/** The engine's present. A store with the sample has one that starts at the sample's instant and runs. */
export interface Clock {
  now(): Instant;
}
export const CLOCK = Symbol.for('cascade.CLOCK');
