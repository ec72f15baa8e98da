import { DomainError, type CommandOf, type Decider } from '@cascade/event-store/domain';
import { checkSeries } from './issue-rules';
import { bearersOf, noRegister, numberKey, sameSymbol, type Bearer, type RegisterState } from './register.state';
import type { NumberObserved, RegisterEvent, RegisterOpened } from './register.events';
import { registerStream } from './stream-names';

interface RegisterName {
  readonly authorityId: string;
  readonly year: number;
  readonly series: string;
}
export type RegisterCommand =
  | CommandOf<'OpenRegister', RegisterOpened['data']>
  | CommandOf<'TakeNumber', RegisterName & { readonly directiveId: string; readonly requestId: string; readonly notation: string }>
  | CommandOf<'VoidNumber', { readonly requestId: string; readonly reason: string }>
  | CommandOf<'ObserveNumber', Omit<NumberObserved['data'], 'double'>>;

/** Numbers of one body, year and series. */
export const register: Decider<RegisterState, RegisterCommand, RegisterEvent> = {
  initial: noRegister,
  decide({ type, data }, state) {
    switch (type) {
      case 'OpenRegister':
        return open(data, state);
      case 'TakeNumber': {
        if (state.given.get(data.requestId)) return []; // one number a request, voided or not
        if (state.mode === 'observed') throw new DomainError('register.observed', { stream: streamOf(data) });
        const opened = state.mode === 'kept' ? [] : [openedByItself(data, state)];
        const number = freeNumber(opened[0]?.data.firstNumber ?? state.next, data.notation, state);
        const { directiveId, requestId } = data;
        return [...opened, { type: 'NumberTaken', version: 1, data: { number, directiveId, requestId } }];
      }
      case 'VoidNumber': {
        const given = state.given.get(data.requestId);
        if (!given || given.voided) return [];
        const { number, directiveId } = given;
        return [{ type: 'NumberVoided', version: 1, data: { ...data, number, directiveId } }];
      }
      case 'ObserveNumber': {
        const bearers = bearersOf(state, data.number);
        if (bearers.some(({ directiveId }) => directiveId === data.directiveId)) return [];
        const double = bearers.find(({ notation }) => sameSymbol(notation, data.notation))?.directiveId ?? null;
        return [{ type: 'NumberObserved', version: 1, data: { ...data, double } }];
      }
    }
  },
  evolve(state, { type, data }) {
    switch (type) {
      case 'RegisterOpened':
        return { ...state, mode: data.mode, next: data.firstNumber };
      case 'NumberTaken': {
        const { number, directiveId, requestId } = data;
        const given = state.given.with(requestId, { number, directiveId, voided: false });
        return { ...borne(state, String(number), { directiveId, notation: null }), given, next: number + 1, taken: state.taken + 1 };
      }
      case 'NumberVoided': {
        const { number, directiveId, requestId } = data;
        return { ...state, given: state.given.with(requestId, { number, directiveId, voided: true }) };
      }
      case 'NumberObserved': {
        const seen = Number.parseInt(data.number, 10) || 0;
        const { directiveId, notation } = data;
        return { ...borne(state, data.number, { directiveId, notation }), highestSeen: Math.max(state.highestSeen, seen) };
      }
      default:
        return state;
    }
  },
};
/** Below 10 with a leading zero: '05' in '05/CT-UBND'. */
export const writtenNumber = (number: number): string => String(number).padStart(2, '0');

const streamOf = ({ authorityId, year, series }: RegisterName): string => registerStream(authorityId, year, series);
const open = (wish: RegisterOpened['data'], state: RegisterState): RegisterEvent[] => {
  const { mode, firstNumber, year, series } = wish;
  if (!Number.isInteger(year) || year < 1945 || year > 9999) throw new DomainError('register.year-unusable', { year });
  checkSeries(series);
  const stream = streamOf(wish);
  if (!Number.isSafeInteger(firstNumber) || firstNumber < 1)
    throw new DomainError('register.first-number-unusable', { stream, firstNumber });
  if (state.mode === mode && (mode === 'observed' || state.next === firstNumber)) return [];
  if (state.taken > 0) throw new DomainError('register.already-open', { stream, mode: state.mode, next: state.next });
  return [{ type: 'RegisterOpened', version: 1, data: wish }];
};
/** Nobody said where to begin: after the numbers already seen on this body's letters, so that none is given a second time. */
const openedByItself = ({ authorityId, year, series }: RegisterName, { highestSeen }: RegisterState): RegisterOpened => ({
  type: 'RegisterOpened',
  version: 1,
  data: { authorityId, year, series, mode: 'kept', firstNumber: highestSeen + 1 },
});
/** A number that a letter of this body was seen to bear is accounted for: passing over it leaves no gap, giving it again would be a double. */
const freeNumber = (from: number, notation: string, state: RegisterState): number => {
  let number = from;
  while (bearersOf(state, String(number)).some((bearer) => sameSymbol(bearer.notation, notation))) number += 1;
  return number;
};
const borne = (state: RegisterState, number: string, bearer: Bearer): RegisterState => ({
  ...state,
  bearers: state.bearers.with(numberKey(number), [...bearersOf(state, number), bearer]),
});
