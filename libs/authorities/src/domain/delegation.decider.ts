declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'delegation.unknown': { delegationId: string };
    'delegation.exists': { delegationId: string };
    'delegation.to-itself': { authorityId: string };
    'delegation.ends-before-it-begins': { fromOn: string; untilOn: string };
    'delegation.reason-missing': { delegationId: string };
  }
}
import { firstDayOf, lastDayOf } from '@cascade/calendar/domain';
import { DomainError, isSaid, type CommandOf, type Decider } from '@cascade/event-store/domain';
import type { DelegationEnded, DelegationEvent, DelegationGiven } from './delegation.events';

export type DelegationState = { readonly status: 'absent' } | ({ readonly status: 'given' } & DelegationGiven['data']);
export type DelegationCommand = CommandOf<'GiveDelegation', DelegationGiven['data']> | CommandOf<'EndDelegation', DelegationEnded['data']>;
export const delegationStream = (delegationId: string): string => `delegation-${delegationId}`;

const refuseBackwards = (fromOn: string, untilOn: string): void => {
  if (untilOn < fromOn) throw new DomainError('delegation.ends-before-it-begins', { fromOn, untilOn });
};
/** Absence with dates: who stands in for whom. It is recorded in whole days, so that an hour or a month that was named grants no day too many or too few. */
export const delegation: Decider<DelegationState, DelegationCommand, DelegationEvent> = {
  initial: { status: 'absent' },
  decide({ type, data }, state) {
    const { delegationId } = data;
    if (!isSaid(data.reason)) throw new DomainError('delegation.reason-missing', { delegationId });
    if (type === 'GiveDelegation') {
      if (state.status === 'given') throw new DomainError('delegation.exists', { delegationId });
      const { absentId, standInId, fromOn, untilOn } = data;
      if (absentId === standInId) throw new DomainError('delegation.to-itself', { authorityId: absentId });
      const days = { fromOn: firstDayOf(fromOn, 'fromOn'), untilOn: untilOn === null ? null : lastDayOf(untilOn, 'untilOn') };
      if (days.untilOn !== null) refuseBackwards(days.fromOn, days.untilOn);
      return [{ type: 'DelegationGiven', version: 2, data: { ...data, ...days } }];
    }
    if (state.status === 'absent') throw new DomainError('delegation.unknown', { delegationId });
    const lastOn = lastDayOf(data.lastOn, 'lastOn');
    if (state.untilOn === lastOn) return [];
    refuseBackwards(state.fromOn, lastOn);
    return [{ type: 'DelegationEnded', version: 2, data: { ...data, lastOn } }];
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
