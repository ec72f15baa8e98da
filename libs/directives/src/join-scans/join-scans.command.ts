import type { CommandMeta, Recorded } from '@cascade/event-store/domain';

export interface JoinScansBody {
  /** The letter that speaks for both. */
  readonly keptId: string;
  readonly otherId: string;
  readonly reason: string;
}
/** Two scans are one letter: the one that is kept speaks for both, what followed from the other is taken back. */
export class JoinScans {
  constructor(
    readonly meta: CommandMeta,
    readonly body: JoinScansBody,
  ) {}
}
/** Two letters look like one and are two. */
export class KeepScansApart {
  constructor(
    readonly meta: CommandMeta,
    readonly body: JoinScansBody,
  ) {}
}
/** What was decided of two letters holds no more: each says again what it said. */
export class UndoJoin {
  constructor(
    readonly meta: CommandMeta,
    readonly body: { readonly joinId: string; readonly reason: string },
  ) {}
}
export interface JoinAnswer extends Recorded {
  readonly joinId: string;
}
