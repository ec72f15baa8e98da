import type { CommandMeta, Recorded } from '@cascade/event-store/domain';
import type { Grant } from '../domain';

type Of<Type extends string, Data extends object = object> = Readonly<{ type: Type; accountId: string } & Data>;
type Reasoned = { readonly reason: string };
/** What is done to an account once it is there. */
export type AccountChange =
  | Of<'ChangeProfile', { readonly fullName: string; readonly email: string | null }>
  | Of<'GrantRole', Grant>
  | Of<'EndRole', Grant & Reasoned>
  | Of<'LockAccount', Reasoned>
  | Of<'UnlockAccount', Reasoned>
  | Of<'AskPasswordReset'>
  | Of<'CloseAccount', Reasoned>;
export class KeepAccount {
  constructor(
    readonly meta: CommandMeta,
    readonly body: AccountChange,
  ) {}
}
export interface AccountKept extends Recorded {
  /** After a reset: opens once, by it the person chooses a password. */
  readonly link?: string;
  readonly linkUntil?: string;
}
