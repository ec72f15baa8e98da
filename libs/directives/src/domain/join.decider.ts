import { DomainError, isSaid, type CommandOf, type Decider, type FreeText } from '@cascade/event-store/domain';
import type { JoinDecision, JoinEvent } from './join.events';

export type JoinState =
  { readonly status: 'open' } | { readonly status: 'joined' | 'apart'; readonly keptId: string; readonly otherId: string };
export type JoinCommand =
  | CommandOf<'Join', JoinDecision>
  | CommandOf<'KeepApart', JoinDecision>
  | CommandOf<'Undo', { readonly joinId: string; readonly reason: FreeText }>;

/** Whether two letters are scans of one: decided by a person, undone by a person. */
export const join: Decider<JoinState, JoinCommand, JoinEvent> = {
  initial: { status: 'open' },
  decide({ type, data }, state) {
    if (!isSaid(data.reason)) throw new DomainError('join.reason-missing', { joinId: data.joinId });
    switch (type) {
      case 'Join':
        if (state.status === 'joined' && state.keptId === data.keptId) return [];
        if (state.status !== 'open') throw new DomainError('join.decided', { joinId: data.joinId, decision: state.status });
        if (data.keptId === data.otherId) throw new DomainError('join.same-letter', { id: data.keptId });
        return [{ type: 'ScansJoined', version: 2, data }];
      case 'KeepApart':
        if (state.status === 'apart') return [];
        if (state.status !== 'open') throw new DomainError('join.decided', { joinId: data.joinId, decision: state.status });
        if (data.keptId === data.otherId) throw new DomainError('join.same-letter', { id: data.keptId });
        return [{ type: 'ScansKeptApart', version: 2, data }];
      case 'Undo':
        if (state.status === 'open') return [];
        return [{ type: 'ScansDecisionUndone', version: 2, data: { ...data, keptId: state.keptId, otherId: state.otherId } }];
    }
  },
  evolve(state, { type, data }) {
    switch (type) {
      case 'ScansJoined':
        return { status: 'joined', keptId: data.keptId, otherId: data.otherId };
      case 'ScansKeptApart':
        return { status: 'apart', keptId: data.keptId, otherId: data.otherId };
      case 'ScansDecisionUndone':
        return { status: 'open' };
      default:
        return state;
    }
  },
};
