import type { EventOf } from '@cascade/event-store/domain';

/** *kept*: ours, without gap or double. *observed*: somebody else's, gaps are normal and a double only warns. */
export type RegisterOpened = EventOf<
  'RegisterOpened',
  1,
  { authorityId: string; year: number; series: string; mode: 'kept' | 'observed'; firstNumber: number }
>;
export type NumberTaken = EventOf<'NumberTaken', 1, { number: number; directiveId: string; requestId: string }>;
export type NumberVoided = EventOf<'NumberVoided', 1, { number: number; directiveId: string; requestId: string; reason: string }>;
/** A number seen on a letter that was taken in; `double` names the directive that bore it before, where another symbol group does not explain it. */
export type NumberObserved = EventOf<
  'NumberObserved',
  1,
  { number: string; directiveId: string; notation: string | null; double: string | null }
>;
export type RegisterEvent = RegisterOpened | NumberTaken | NumberVoided | NumberObserved;
