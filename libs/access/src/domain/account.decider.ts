import { DomainError, type CommandOf, type Decider } from '@cascade/event-store/domain';
import type { AccountEvent, AccountOpened, ProfileChanged, RoleEnded, RoleGranted } from './account.events';
import { NEEDS_BODY, sameGrant, TAKES_NO_BODY, type Grant } from './role';

export type AccountState =
  | { readonly status: 'absent' }
  | { readonly status: 'open' | 'locked'; readonly grants: readonly Grant[] }
  /** The person has left; the account acts no more. */
  | { readonly status: 'left'; readonly grants: readonly [] };
type Reasoned = { readonly accountId: string; readonly reason: RoleEnded['data']['reason'] };
export type AccountCommand =
  | CommandOf<'OpenAccount', AccountOpened['data'] & { readonly grants: readonly Grant[] }>
  | CommandOf<'ChangeProfile', ProfileChanged['data']>
  | CommandOf<'GrantRole', RoleGranted['data']>
  | CommandOf<'EndRole', RoleEnded['data']>
  | CommandOf<'LockAccount', Reasoned>
  | CommandOf<'UnlockAccount', Reasoned>
  | CommandOf<'AskPasswordReset', { readonly accountId: string }>
  | CommandOf<'CloseAccount', Reasoned>;
export const accountStream = (accountId: string): string => `account-${accountId}`;

/** @throws DomainError `account.role-needs-body`, `account.role-takes-no-body` */
export const checkGrant = ({ role, authorityId }: Grant): void => {
  if (NEEDS_BODY.has(role) && authorityId === null) throw new DomainError('account.role-needs-body', { role });
  if (TAKES_NO_BODY.has(role) && authorityId !== null) throw new DomainError('account.role-takes-no-body', { role });
};
const granted = (accountId: string, { role, authorityId }: Grant): RoleGranted => {
  checkGrant({ role, authorityId });
  return { type: 'RoleGranted', version: 1, data: { accountId, role, authorityId } };
};

/** The life of one account: opened with its roles, changed, locked and unlocked, closed for good. */
export const account: Decider<AccountState, AccountCommand, AccountEvent> = {
  initial: { status: 'absent' },
  decide(command, state) {
    const { accountId } = command.data;
    if (command.type === 'OpenAccount') {
      if (state.status !== 'absent') throw new DomainError('account.exists', { accountId });
      const { grants, ...data } = command.data;
      const once = grants.filter((grant, place) => grants.findIndex((other) => sameGrant(grant, other)) === place);
      return [{ type: 'AccountOpened', version: 1, data }, ...once.map((grant) => granted(accountId, grant))];
    }
    if (state.status === 'absent') throw new DomainError('account.unknown', { accountId });
    if (state.status === 'left') {
      if (command.type === 'CloseAccount') return []; // who left has left
      throw new DomainError('account.left', { accountId });
    }
    switch (command.type) {
      case 'ChangeProfile':
        return [{ type: 'ProfileChanged', version: 1, data: command.data }];
      case 'GrantRole':
        return state.grants.some((grant) => sameGrant(grant, command.data)) ? [] : [granted(accountId, command.data)];
      case 'EndRole': {
        const { role, authorityId } = command.data;
        if (!state.grants.some((grant) => sameGrant(grant, command.data)))
          throw new DomainError('account.role-not-held', { role, authorityId });
        return [{ type: 'RoleEnded', version: 1, data: command.data }];
      }
      case 'LockAccount':
        return state.status === 'locked' ? [] : [{ type: 'AccountLocked', version: 1, data: command.data }];
      case 'UnlockAccount':
        return state.status === 'open' ? [] : [{ type: 'AccountUnlocked', version: 1, data: command.data }];
      case 'AskPasswordReset':
        return [{ type: 'PasswordResetAsked', version: 1, data: command.data }];
      case 'CloseAccount':
        return [
          ...state.grants.map((grant) => ({ type: 'RoleEnded' as const, version: 1 as const, data: { ...command.data, ...grant } })),
          { type: 'AccountClosed', version: 1, data: command.data },
        ];
    }
  },
  evolve(state, { type, data }) {
    switch (type) {
      case 'AccountOpened':
        return { status: 'open', grants: [] };
      case 'RoleGranted':
        return held(state, (grants) => [...grants, { role: data.role, authorityId: data.authorityId }]);
      case 'RoleEnded':
        return held(state, (grants) => grants.filter((grant) => !sameGrant(grant, data)));
      case 'AccountLocked':
        return state.status === 'open' ? { ...state, status: 'locked' } : state;
      case 'AccountUnlocked':
        return state.status === 'locked' ? { ...state, status: 'open' } : state;
      case 'AccountClosed':
        return { status: 'left', grants: [] };
      default:
        return state;
    }
  },
};
const held = (state: AccountState, change: (grants: readonly Grant[]) => readonly Grant[]): AccountState =>
  state.status === 'open' || state.status === 'locked' ? { ...state, grants: change(state.grants) } : state;
