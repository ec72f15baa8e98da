import type { CommandMeta } from '@cascade/event-store/domain';

export interface WaiveDerivationBody {
  readonly directiveId: string;
  readonly authorityId: string;
  readonly reason: string;
}
export class WaiveDerivation {
  constructor(
    readonly meta: CommandMeta,
    readonly body: WaiveDerivationBody,
  ) {}
}
