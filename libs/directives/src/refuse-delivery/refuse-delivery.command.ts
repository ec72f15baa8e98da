import type { CommandMeta } from '@cascade/event-store/domain';

export interface RefuseDeliveryBody {
  readonly directiveId: string;
  readonly authorityId: string;
  readonly reason: string;
  /** What shows it, where it is recorded on the recipient's behalf. */
  readonly evidence?: string | null;
}
export class RefuseDelivery {
  constructor(
    readonly meta: CommandMeta,
    readonly body: RefuseDeliveryBody,
  ) {}
}
