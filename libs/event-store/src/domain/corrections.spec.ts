import { specFor } from '../testing';
import { withCorrections, type CorrectFact, type FactCorrected } from './corrections';
import type { CommandOf, Decider } from './decider';
import { DomainError } from './errors';
import type { EventOf } from './event';

type Measured = EventOf<'Measured', 1, { amount: number; productOn?: string | null }>;
type Judged = EventOf<'Judged', 1, { good: boolean }>;
type Measure = CommandOf<'Measure', { amount: number }>;
interface Level {
  readonly amount: number;
  readonly days: readonly (string | null)[];
  readonly judged: boolean;
}
/** A toy: the last measurement counts. */
const level: Decider<Level, Measure, Measured | Judged> = {
  initial: { amount: 0, days: [], judged: false },
  decide: ({ data }, { amount }) => (data.amount === amount ? [] : [{ type: 'Measured', version: 1, data }]),
  evolve(state, event) {
    switch (event.type) {
      case 'Measured':
        return { ...state, amount: event.data.amount, days: [...state.days, event.data.productOn ?? event.occurredAt ?? null] };
      case 'Judged':
        return { ...state, judged: event.data.good };
      default:
        return state;
    }
  },
};
const corrected = withCorrections(level, {
  correctable: ['Measured'],
  streamOf: () => 'level-1',
  allowed: ({ data }) => {
    if (data.reason === 'not mine') throw new DomainError('fact.unknown', { stream: 'level-1', eventId: data.eventId });
  },
});
const given = specFor(corrected);
const measured = (id: string, amount: number, occurredAt = '2020-08-17'): Measured => ({
  id,
  type: 'Measured',
  version: 1,
  data: { amount },
  occurredAt,
});
const JUDGED: Judged = { type: 'Judged', version: 1, data: { good: true } };
const correction = (eventId: string, over: Partial<FactCorrected['data']> = {}): FactCorrected['data'] => ({
  ...{ eventId, voided: false, occurredAt: null, productOn: null, reason: 'nhập nhầm' },
  ...over,
});
const correct = (...all: Parameters<typeof correction>): CorrectFact => ({ type: 'CorrectFact', data: correction(...all) });
const isCorrected = (...all: Parameters<typeof correction>): FactCorrected => ({
  type: 'FactCorrected',
  version: 2,
  data: correction(...all),
});

describe('a fact that is put right', () => {
  it('may be said never to have happened', () =>
    given(measured('a', 5))
      .when(correct('a', { voided: true }))
      .then(isCorrected('a', { voided: true })));
  it('may have happened another time, or bear another date', () => {
    given(measured('a', 5))
      .when(correct('a', { occurredAt: '2020-08-16' }))
      .then(isCorrected('a', { occurredAt: '2020-08-16' }));
    given(measured('a', 5))
      .when(correct('a', { productOn: '2020-08-15' }))
      .then(isCorrected('a', { productOn: '2020-08-15' }));
  });
  it('is asked for a second time without a word', () =>
    given(measured('a', 5), isCorrected('a', { voided: true }))
      .when(correct('a', { voided: true, reason: 'another' }))
      .then());
  it('may be put right again, also back', () => {
    given(measured('a', 5), isCorrected('a', { voided: true })).when(correct('a', { occurredAt: '2020-08-16' })).then(isCorrected('a', { occurredAt: '2020-08-16' })); // prettier-ignore
    given(measured('a', 5), isCorrected('a', { occurredAt: '2020-08-16' }), isCorrected('a', { occurredAt: '2020-08-18' }))
      .when(correct('a', { occurredAt: '2020-08-16' }))
      .then(isCorrected('a', { occurredAt: '2020-08-16' }));
  });
  it.each<[string, CorrectFact]>([
    ['fact.unknown', correct('nobody', { voided: true })],
    ['fact.unknown', correct('j', { voided: true })], // what was judged is judged anew
    ['fact.unknown', correct('c', { voided: true })], // a correction is no fact
    ['fact.correction-empty', correct('a')],
    ['fact.reason-missing', correct('a', { voided: true, reason: ' ' })],
    ['fact.unknown', correct('a', { voided: true, reason: 'not mine' })],
  ])('is refused with %s: %j', (code, command) =>
    given(
      measured('a', 5),
      { id: 'j', type: 'Judged', version: 1, data: { good: true } },
      { ...isCorrected('a', { voided: true }), id: 'c' },
    )
      .when(command)
      .thenRefused(code as 'fact.unknown'),
  );
  it('leaves other commands to their rules', () => {
    given(measured('a', 5))
      .when({ type: 'Measure', data: { amount: 6 } })
      .then({ type: 'Measured', version: 1, data: { amount: 6 } });
    given(measured('a', 5))
      .when({ type: 'Measure', data: { amount: 5 } })
      .then();
    // The fact before it stands again.
    given(measured('a', 5), measured('b', 6), isCorrected('b', { voided: true }))
      .when({ type: 'Measure', data: { amount: 5 } })
      .then();
  });
});
describe('what a stream folds to with corrections', () => {
  const state = (...history: readonly (Measured | Judged | FactCorrected)[]) => {
    const { amount, days, judged } = given(...history).folds();
    return { amount, days, judged };
  };
  it('is what it would be without the fact that never happened', () =>
    expect(state(measured('a', 5), measured('b', 9), isCorrected('b', { voided: true }))).toEqual({
      amount: 5,
      days: ['2020-08-17'],
      judged: false,
    }));
  it('has the dates that were put right, in the order of recording', () =>
    expect(
      state(
        measured('a', 5),
        measured('b', 9),
        isCorrected('a', { occurredAt: '2020-08-01' }),
        isCorrected('b', { productOn: '2020-08-02' }),
      ).days,
    ).toEqual(['2020-08-01', '2020-08-02']));
  it('goes by the last correction of a fact', () => {
    expect(state(measured('a', 5), isCorrected('a', { voided: true }), isCorrected('a', { occurredAt: '2020-08-03' }))).toMatchObject({ amount: 5, days: ['2020-08-03'] }); // prettier-ignore
    expect(state(measured('a', 5), isCorrected('a', { occurredAt: '2020-08-03' }), isCorrected('a', { voided: true })).days).toEqual([]);
  });
  it('keeps what came after a correction', () =>
    expect(state(measured('a', 5), isCorrected('a', { voided: true }), measured('b', 7), JUDGED)).toEqual({
      ...{ amount: 7, days: ['2020-08-17'], judged: true },
    }));
  it('folds judgements again with the facts that stand', () =>
    expect(state(JUDGED, measured('a', 5), isCorrected('a', { voided: true })).judged).toBe(true));
  it('is the very same state after an event that the room does not know', () => {
    const before = given(measured('a', 5)).folds();
    expect(corrected.evolve(before, { type: 'Unheard', version: 1, data: {} } as unknown as Judged)).toBe(before);
  });
});
