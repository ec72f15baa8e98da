import type { CommandMeta } from '@cascade/event-store/domain';

/** Loads what the lists of units show up to a day: with '2025-07-01' the whole reform. */
export class LoadCountry {
  constructor(
    readonly meta: CommandMeta,
    /** ISO day. */
    readonly asOf: string,
  ) {}
}
