import type { CommandMeta } from '@cascade/event-store/domain';

export interface RestrictDirectiveBody {
  readonly directiveId: string;
  readonly reason: string;
  /** The mark that it bears, or the rule, as written: 'Lưu hành nội bộ'; null where none is named. */
  readonly basis: string | null;
}
/** Only the bodies named on it and auditors read it from now on. */
export class RestrictDirective {
  constructor(
    readonly meta: CommandMeta,
    readonly body: RestrictDirectiveBody,
  ) {}
}
/** It is open again; or open although the order that it answers is restricted. */
export class LiftRestriction {
  constructor(
    readonly meta: CommandMeta,
    readonly body: Omit<RestrictDirectiveBody, 'basis'>,
  ) {}
}
