import type { EventCatalogue, EventOf } from '@cascade/event-store/domain';

/** Kept on `sys-clock`: when (in the real world, UTC) a store's own time began to run, and from which instant. */
export type ClockStarted = EventOf<'ClockStarted', 1, { startsAt: string; realStart: string }>;
export const CLOCK_STREAM = 'sys-clock';
export const clockCatalogue: EventCatalogue = { versions: { ClockStarted: 1 }, upcasters: {} };
