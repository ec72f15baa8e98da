import type { CommandMeta } from '@cascade/event-store/domain';

export interface ReceiveDeliveryBody {
  readonly directiveId: string;
  readonly authorityId: string;
  /** Số đến. */
  readonly arrivalNumber?: string | null;
  /** What shows that it was received, where it is recorded on the recipient's behalf. */
  readonly evidence?: string | null;
}
export class ReceiveDelivery {
  constructor(
    readonly meta: CommandMeta,
    readonly body: ReceiveDeliveryBody,
  ) {}
}
