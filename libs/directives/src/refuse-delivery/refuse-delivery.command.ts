import type { CommandMeta } from '@cascade/event-store/domain';

export interface RefuseDeliveryBody {
  readonly directiveId: string;
  readonly authorityId: string;
  readonly reason: string;
}
export class RefuseDelivery {
  constructor(
    readonly meta: CommandMeta,
    readonly body: RefuseDeliveryBody,
  ) {}
}
