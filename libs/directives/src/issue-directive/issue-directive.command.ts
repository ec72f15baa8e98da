import type { CommandMeta, Recorded } from '@cascade/event-store/domain';
import type { WorldTime } from '@cascade/calendar/domain';
import type { WrittenSymbol } from '../domain';

export interface IssueDirectiveBody {
  readonly directiveId: string;
  /** The day it bears. */
  readonly issuedOn: WorldTime;
  /** What follows the number: 'UBND-VX', 'CT-UBND'. */
  readonly notation: string;
  /** The register's series; left out: the one that the issuer's numbering policy has for this type, else the common one. */
  readonly series?: string;
  /** Revision that the person saw; left out: whatever is there. */
  readonly expected?: bigint;
}
/** Asks for a number and waits until the directive is issued with it, or refused. */
export class IssueDirective {
  constructor(
    readonly meta: CommandMeta,
    readonly body: IssueDirectiveBody,
  ) {}
}
export interface DirectiveIssued extends Recorded {
  readonly directiveId: string;
  /** As written: '05'. */
  readonly number: string;
  readonly symbol: WrittenSymbol;
}
