import type { CommandMeta } from '@cascade/event-store/domain';
import type { CarriageVerdict } from '../domain';

export interface DecideCarriageBody {
  readonly directiveId: string;
  readonly authorityId: string;
  /** An item of the order above. */
  readonly itemId: string;
  readonly verdict: CarriageVerdict;
  readonly reason: string;
}
/** A person decides how an item of an order fared in a body's answer. */
export class DecideCarriage {
  constructor(
    readonly meta: CommandMeta,
    readonly body: DecideCarriageBody,
  ) {}
}
