import type { CommandMeta, Recorded } from '@cascade/event-store/domain';
import type { Grant } from '../domain';

export interface NewAccount {
  /** As written; compared as `signInNameOf` has it. */
  readonly signInName: string;
  readonly fullName: string;
  readonly email: string | null;
  readonly grants: readonly Grant[];
}
/** One account or many: all of them or none. */
export class OpenAccounts {
  constructor(
    readonly meta: CommandMeta,
    readonly body: { readonly accounts: readonly NewAccount[] },
  ) {}
}
export interface OpenedAccount {
  readonly accountId: string;
  readonly signInName: string;
  /** Opens once: by it the person chooses a password. */
  readonly link: string;
  readonly linkUntil: string;
}
export interface AccountsOpened extends Recorded {
  readonly accounts: readonly OpenedAccount[];
}
