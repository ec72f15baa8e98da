declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'authority.exists': { authorityId: string; name: string };
    'authority.unknown': { authorityId: string };
    'authority.name-blank': { authorityId: string };
    'authority.unit-missing': { authorityId: string };
    'authority.under-itself': { authorityId: string };
    'authority.code-blank': { authorityId: string; scheme: string };
    'authority.dissolved': { authorityId: string };
    'authority.legal-basis-blank': { authorityId: string };
    'authority.successors-missing': { authorityId: string; kind: string };
    'authority.successor-twice': { authorityId: string; successorId: string };
    'authority.succession-circle': { authorityId: string; successorId: string };
    'authority.not-a-ghost': { authorityId: string; kind: string };
    'authority.resolved': { authorityId: string; asId: string };
  }
}
import { DomainError, type CommandOf, type Decider } from '@cascade/event-store/domain';
import type {
  AuthorityCoded,
  AuthorityDissolved,
  AuthorityEstablished,
  AuthorityEvent,
  AuthorityKind,
  AuthorityNamed,
  AuthorityPlaced,
  AuthorityResolved,
  AuthoritySucceeded,
} from './authority.events';

interface Known {
  readonly kind: AuthorityKind;
  readonly name: string;
  /** Bodies that took over from it, all or a part, itself left out. */
  readonly heirs: readonly string[];
}
export type AuthorityState =
  | { readonly status: 'absent' }
  | (Known & { readonly status: 'standing' })
  | (Known & { readonly status: 'dissolved'; readonly successorIds: readonly string[] })
  | (Known & { readonly status: 'resolved'; readonly kind: 'ghost'; readonly asId: string });

export type EstablishAuthority = CommandOf<'EstablishAuthority', AuthorityEstablished['data']>;
export type NameAuthority = CommandOf<'NameAuthority', AuthorityNamed['data']>;
export type PlaceAuthority = CommandOf<'PlaceAuthority', AuthorityPlaced['data']>;
export type CodeAuthority = CommandOf<'CodeAuthority', AuthorityCoded['data']>;
export type DissolveAuthority = CommandOf<'DissolveAuthority', AuthorityDissolved['data']>;
export type SucceedAuthority = CommandOf<'SucceedAuthority', AuthoritySucceeded['data']>;
export type ResolveAuthority = CommandOf<'ResolveAuthority', AuthorityResolved['data']>;
export type AuthorityCommand =
  EstablishAuthority | NameAuthority | PlaceAuthority | CodeAuthority | DissolveAuthority | SucceedAuthority | ResolveAuthority;

export const authorityStream = (authorityId: string): string => `authority-${authorityId}`;

const refuseWrongBody = ({ authorityId, kind, name, unit, parentId }: AuthorityEstablished['data']): void => {
  if (!name.trim()) throw new DomainError('authority.name-blank', { authorityId });
  // Without its unit a committee is found by no letter: neither by kind nor by name of the place.
  if (kind === 'peoplesCommittee' && !unit) throw new DomainError('authority.unit-missing', { authorityId });
  if (parentId === authorityId) throw new DomainError('authority.under-itself', { authorityId });
};

/** What a succession must be in itself; whether it closes a circle only the successors' own streams can tell. */
const refuseWrongSuccession = ({ authorityId, kind, successors, legalBasis }: AuthoritySucceeded['data']): void => {
  if (!legalBasis.trim()) throw new DomainError('authority.legal-basis-blank', { authorityId });
  const ids = successors.map((successor) => successor.authorityId);
  const fits =
    kind === 'end' ? ids.length === 0 : kind === 'split' ? ids.length > 1 : kind === 'partial' ? ids.length > 0 : ids.length === 1;
  if (!fits) throw new DomainError('authority.successors-missing', { authorityId, kind });
  const twice = ids.find((id, place) => ids.indexOf(id) !== place);
  if (twice !== undefined) throw new DomainError('authority.successor-twice', { authorityId, successorId: twice });
  // A renamed body is its own successor; no other takes over from itself.
  if ((kind === 'rename') !== ids.includes(authorityId))
    throw new DomainError('authority.succession-circle', { authorityId, successorId: authorityId });
};

/**
 * One body. Names, places and codes are also taken once it is dissolved or resolved: they may be late facts of an earlier day, and the timeline puts them there.
 */
export const authority: Decider<AuthorityState, AuthorityCommand, AuthorityEvent> = {
  initial: { status: 'absent' },
  decide({ type, data }, state) {
    const { authorityId } = data;
    if (type === 'EstablishAuthority') {
      if (state.status !== 'absent') {
        if (state.status === 'standing' && state.kind === data.kind && state.name === data.name) return [];
        throw new DomainError('authority.exists', { authorityId, name: state.name });
      }
      refuseWrongBody(data);
      return [{ type: 'AuthorityEstablished', version: 1, data }];
    }
    if (state.status === 'absent') throw new DomainError('authority.unknown', { authorityId });
    switch (type) {
      case 'NameAuthority':
        if (!data.name.trim()) throw new DomainError('authority.name-blank', { authorityId });
        if (state.kind === 'peoplesCommittee' && !data.unit) throw new DomainError('authority.unit-missing', { authorityId });
        return [{ type: 'AuthorityNamed', version: 1, data }];
      case 'PlaceAuthority':
        if (data.parentId === authorityId) throw new DomainError('authority.under-itself', { authorityId });
        return [{ type: 'AuthorityPlaced', version: 1, data }];
      case 'CodeAuthority':
        if (!data.code.trim() || !data.scheme.trim()) throw new DomainError('authority.code-blank', { authorityId, scheme: data.scheme });
        return [{ type: 'AuthorityCoded', version: 1, data }];
      case 'DissolveAuthority':
        if (state.status === 'dissolved' && String(state.successorIds) === String(data.successorIds)) return [];
        if (state.status !== 'standing') throw new DomainError('authority.dissolved', { authorityId });
        if (data.successorIds.includes(authorityId)) throw new DomainError('authority.under-itself', { authorityId });
        return [{ type: 'AuthorityDissolved', version: 1, data }];
      case 'SucceedAuthority':
        refuseWrongSuccession(data);
        if (state.status === 'resolved') throw new DomainError('authority.resolved', { authorityId, asId: state.asId });
        return [{ type: 'AuthoritySucceeded', version: 1, data }];
      case 'ResolveAuthority':
        if (state.status === 'resolved' && state.asId === data.asId) return [];
        if (state.status === 'resolved') throw new DomainError('authority.resolved', { authorityId, asId: state.asId });
        if (state.kind !== 'ghost') throw new DomainError('authority.not-a-ghost', { authorityId, kind: state.kind });
        if (data.asId === authorityId) throw new DomainError('authority.under-itself', { authorityId });
        return [{ type: 'AuthorityResolved', version: 1, data }];
    }
  },
  evolve(state, { type, data }) {
    if (type === 'AuthorityEstablished') return { status: 'standing', kind: data.kind, name: data.name, heirs: [] };
    if (state.status === 'absent') return state;
    switch (type) {
      case 'AuthorityNamed':
        return { ...state, name: data.name };
      case 'AuthorityDissolved':
        return { ...state, status: 'dissolved', successorIds: data.successorIds, heirs: union(state.heirs, data.successorIds) };
      case 'AuthoritySucceeded': {
        const heirs = data.successors.map((successor) => successor.authorityId).filter((id) => id !== data.authorityId);
        return { ...state, heirs: union(state.heirs, heirs) };
      }
      case 'AuthorityResolved':
        return { ...state, status: 'resolved', kind: 'ghost', asId: data.asId };
      default:
        return state;
    }
  },
};

const union = (some: readonly string[], more: readonly string[]): readonly string[] => [...new Set([...some, ...more])];
