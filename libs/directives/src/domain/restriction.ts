import { DomainError, type CommandOf } from '@cascade/event-store/domain';
import type { DirectiveEvent, DirectiveRestricted, RestrictionLifted } from './directive.events';
import type { DirectiveState, Openness } from './directive.state';

declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'restriction.reason-missing': { id: string };
  }
}
/** Văn bản hạn chế: no state secret (those never enter), but only for the bodies named on it and for auditors. */
export type RestrictionCommand =
  CommandOf<'Restrict', DirectiveRestricted['data']> | CommandOf<'LiftRestriction', RestrictionLifted['data']>;

export const opennessOf = (state: DirectiveState): Openness | null => state.openness ?? null;
/**
 * Whatever the document is by now: also a draft, a discarded one and one that was recalled say something that may be kept from others. What is so already is no
 * news. Lifting is taken where nothing was said before, too: an order derived from a restricted one is restricted until its issuer says otherwise.
 */
export const decideRestriction = ({ type, data }: RestrictionCommand, state: DirectiveState): DirectiveEvent[] => {
  const id = data.directiveId;
  if (state.status === 'absent') throw new DomainError('directive.unknown', { id });
  if (typeof data.reason === 'string' && data.reason.trim() === '') throw new DomainError('restriction.reason-missing', { id });
  if (opennessOf(state) === (type === 'Restrict' ? 'restricted' : 'open')) return [];
  return type === 'Restrict' ? [{ type: 'DirectiveRestricted', version: 1, data }] : [{ type: 'RestrictionLifted', version: 1, data }];
};
/** What was said of it stays through everything else that happens to the document. */
export const withOpenness = (before: DirectiveState, { type }: Pick<DirectiveEvent, 'type'>, after: DirectiveState): DirectiveState => {
  const said = type === 'DirectiveRestricted' ? 'restricted' : type === 'RestrictionLifted' ? 'open' : opennessOf(before);
  return said === null ? after : { ...after, openness: said };
};
