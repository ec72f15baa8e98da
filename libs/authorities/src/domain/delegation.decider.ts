declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'delegation.unknown': { delegationId: string };
    'delegation.exists': { delegationId: string };
    'delegation.to-itself': { authorityId: string };
    'delegation.ends-before-it-begins': { fromOn: string; untilOn: string };
    'delegation.reason-missing': { delegationId: string };
  }
}
import { firstInstantOf } from '@cascade/calendar/domain';
import { DomainError, isSaid, type CommandOf, type Decider } from '@cascade/event-store/domain';
import type { DelegationEnded, DelegationEvent, DelegationGiven } from './delegation.events';

export type DelegationState = { readonly status: 'absent' } | ({ readonly status: 'given' } & DelegationGiven['data']);
export type DelegationCommand = CommandOf<'GiveDelegation', DelegationGiven['data']> | CommandOf<'EndDelegation', DelegationEnded['data']>;
export const delegationStream = (delegationId: string): string => `delegation-${delegationId}`;

const refuseBackwards = (fromOn: string, untilOn: string): void => {
  if (untilOn < fromOn) throw new DomainError('delegation.ends-before-it-begins', { fromOn, untilOn });
};
/** Absence with dates: who stands in for whom. */
export const delegation: Decider<DelegationState, DelegationCommand, DelegationEvent> = {
  initial: { status: 'absent' },
  decide({ type, data }, state) {
    const { delegationId } = data;
    if (!isSaid(data.reason)) throw new DomainError('delegation.reason-missing', { delegationId });
    if (type === 'GiveDelegation') {
      if (state.status === 'given') throw new DomainError('delegation.exists', { delegationId });
      const { absentId, standInId, fromOn, untilOn } = data;
      if (absentId === standInId) throw new DomainError('delegation.to-itself', { authorityId: absentId });
      firstInstantOf(fromOn, 'fromOn');
      if (untilOn !== null) {
        firstInstantOf(untilOn, 'untilOn');
        refuseBackwards(fromOn, untilOn);
      }
      return [{ type: 'DelegationGiven', version: 2, data }];
    }
    if (state.status === 'absent') throw new DomainError('delegation.unknown', { delegationId });
    if (state.untilOn === data.lastOn) return [];
    firstInstantOf(data.lastOn, 'lastOn');
    refuseBackwards(state.fromOn, data.lastOn);
    return [{ type: 'DelegationEnded', version: 2, data }];
  },
  evolve(state, { type, data }) {
    switch (type) {
      case 'DelegationGiven':
        return { status: 'given', ...data };
      case 'DelegationEnded':
        return state.status === 'given' ? { ...state, untilOn: data.lastOn } : state;
      default:
        return state;
    }
  },
};
