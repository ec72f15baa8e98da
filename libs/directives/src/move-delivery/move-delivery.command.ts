import type { CommandMeta, FactCorrected } from '@cascade/event-store/domain';
import type { ExchangeCommand } from '../domain';

type Step<C> = C extends { readonly type: infer Type; readonly data: infer Data }
  ? { readonly step: Type } & Omit<Data, 'directiveId' | 'authorityId'>
  : never;
/** A step of the exchange, with what that step needs. */
export type ExchangeStep = Step<ExchangeCommand>;
interface Delivery {
  readonly directiveId: string;
  readonly authorityId: string;
}
/** One step of a letter at one recipient. */
export class MoveDelivery {
  constructor(
    readonly meta: CommandMeta,
    readonly body: Delivery & { readonly move: ExchangeStep },
  ) {}
}
/** Puts a recorded step right. */
export class CorrectDelivery {
  constructor(
    readonly meta: CommandMeta,
    readonly body: Delivery & { readonly correction: FactCorrected['data'] },
  ) {}
}
