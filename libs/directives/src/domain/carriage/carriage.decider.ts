import { DomainError, isSaid, sameJson, type CommandOf, type Decider, type FreeText } from '@cascade/event-store/domain';
import type { CarriageDecided, CarriageEvent, CarriageJudged, CarriageVerdict } from './carriage.events';

declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    /** No answer of this body to this order was compared yet. */
    'carriage.not-judged': { directiveId: string; authorityId: string };
    'carriage.item-unknown': { directiveId: string; itemId: string };
    'carriage.reason-missing': { itemId: string };
  }
}
export type CarriageCommand =
  | CommandOf<'Judge', CarriageJudged['data']>
  | CommandOf<
      'Decide',
      {
        readonly directiveId: string;
        readonly authorityId: string;
        readonly itemId: string;
        readonly verdict: CarriageVerdict;
        readonly reason: FreeText;
      }
    >;
export type CarriageState =
  | { readonly status: 'absent' }
  | {
      readonly status: 'judged';
      readonly judged: CarriageJudged['data'];
      /** By item; of the answer that is judged now. */
      readonly decided: Readonly<Record<string, CarriageDecided['data']>>;
    };
export const carriageStream = (directiveId: string, authorityId: string): string => `carriage-${directiveId}-${authorityId}`;

/** How the items of an order fared in one body's answer: proposed by the engine, decided by people. */
export const carriage: Decider<CarriageState, CarriageCommand, CarriageEvent> = {
  initial: { status: 'absent' },
  decide({ type, data }, state) {
    if (type === 'Judge')
      return state.status === 'judged' && sameJson(state.judged, data) ? [] : [{ type: 'CarriageJudged', version: 1, data }];
    const { directiveId, authorityId, itemId, verdict, reason } = data;
    if (state.status === 'absent') throw new DomainError('carriage.not-judged', { directiveId, authorityId });
    if (!state.judged.items.some((item) => item.itemId === itemId)) throw new DomainError('carriage.item-unknown', { directiveId, itemId });
    if (!isSaid(reason)) throw new DomainError('carriage.reason-missing', { itemId });
    const standing = state.decided[itemId];
    if (standing?.verdict === verdict && standing.reason === reason) return [];
    const { byDirectiveId } = state.judged;
    return [{ type: 'CarriageDecided', version: 2, data: { directiveId, authorityId, byDirectiveId, itemId, verdict, reason } }];
  },
  evolve(state, { type, data }) {
    if (type === 'CarriageJudged') {
      // Another answer is another matter: what was decided about the one before says nothing of it.
      const same = state.status === 'judged' && state.judged.byDirectiveId === data.byDirectiveId;
      return { status: 'judged', judged: data, decided: same ? state.decided : {} };
    }
    return state.status === 'absent' ? state : { ...state, decided: { ...state.decided, [data.itemId]: data } };
  },
};
