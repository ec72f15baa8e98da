import type { DelegationEnded, DelegationGiven } from '@cascade/authorities/domain';
import type { CommandMeta, Recorded } from '@cascade/event-store/domain';

/** Somebody is away; somebody else stands in. Its id is made of the command. */
export class GiveDelegation {
  constructor(
    readonly meta: CommandMeta,
    readonly body: Omit<DelegationGiven['data'], 'delegationId' | 'reason'> & { readonly reason: string },
  ) {}
}
export class EndDelegation {
  constructor(
    readonly meta: CommandMeta,
    readonly body: Omit<DelegationEnded['data'], 'reason'> & { readonly reason: string },
  ) {}
}
export interface Delegated extends Recorded {
  readonly delegationId: string;
}
