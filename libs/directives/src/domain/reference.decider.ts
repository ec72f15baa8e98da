import { DomainError, type CommandOf, type Decider } from '@cascade/event-store/domain';
import type { ReferenceCited, ReferenceEvent, ReferenceIdentified, ReferenceSeparated } from './reference.events';

/** A cited document: `cited` tells whether anybody wrote of it, `directiveId` which directive it is; a ghost until then. */
export interface ReferenceState {
  readonly cited: boolean;
  readonly directiveId: string | null;
  /** A person said that it is none of these: equality of symbols must not join them again. */
  readonly separatedFrom: readonly string[];
}
export type ReferenceCommand =
  | CommandOf<'Cite', ReferenceCited['data']>
  | CommandOf<'Identify', ReferenceIdentified['data']>
  | CommandOf<'Separate', ReferenceSeparated['data']>;

export const reference: Decider<ReferenceState, ReferenceCommand, ReferenceEvent> = {
  initial: { cited: false, directiveId: null, separatedFrom: [] },
  decide({ type, data }, state) {
    switch (type) {
      case 'Cite':
        return state.cited ? [] : [{ type: 'ReferenceCited', version: 1, data }];
      case 'Identify': {
        if (state.directiveId === data.directiveId) return [];
        const { referenceId, directiveId, method } = data;
        if (state.directiveId !== null) {
          // A second letter with the same symbol is a double; its reception warned of it, and the first keeps the citations.
          if (method !== 'person') return [];
          throw new DomainError('reference.identified-otherwise', { referenceId, as: state.directiveId });
        }
        if (method !== 'person' && state.separatedFrom.includes(directiveId)) return [];
        return [{ type: 'ReferenceIdentified', version: 1, data }];
      }
      case 'Separate':
        return state.directiveId === data.directiveId ? [{ type: 'ReferenceSeparated', version: 1, data }] : [];
    }
  },
  evolve(state, { type, data }) {
    switch (type) {
      case 'ReferenceCited':
        return { ...state, cited: true };
      case 'ReferenceIdentified':
        return { ...state, directiveId: data.directiveId };
      case 'ReferenceSeparated':
        return data.by === 'reading'
          ? { ...state, directiveId: null }
          : { ...state, directiveId: null, separatedFrom: [...state.separatedFrom, data.directiveId] };
      default:
        return state;
    }
  },
};
